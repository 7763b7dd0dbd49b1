package app.otodoke.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The product's secret in the data folder, made at the first start and readable by its owner only.
 */
record SecretFile(Path path) {

  static SecretFile in(DataFolder folder) {
    return new SecretFile(folder.resolve("secret"));
  }

  String read() {
    try {
      if (!Files.exists(path)) {
        make();
      }
      return Files.readString(path).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make() throws IOException {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    Path unfinished = path.resolveSibling("secret.new");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished);
    if (Folders.posix(unfinished)) {
      Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(unfinished, HexFormat.of().formatHex(bytes) + "\n");
    Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
