package app.otodoke.platform.backup;

import app.otodoke.platform.EmbeddedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.zip.ZipFile;

/** {@code backup DATA FILE} and {@code restore DATA FILE}, for the embedded database and files. */
public final class BackupCommand {

  private BackupCommand() {}

  public static void main(String[] arguments) {
    try {
      Path data = Path.of(arguments[1]).toAbsolutePath().normalize();
      Path file = Path.of(arguments[2]).toAbsolutePath().normalize();
      switch (arguments[0]) {
        case "backup" -> backup(data, file);
        case "restore" -> restore(data, file);
        default -> throw new IOException("no such command: " + arguments[0]);
      }
    } catch (Exception e) {
      System.err.println("otodoke: " + arguments[0] + " failed: " + e.getMessage());
      System.exit(1);
    }
  }

  static void backup(Path data, Path file) throws Exception {
    if (!Files.isDirectory(data.resolve("postgres"))) {
      throw new IOException("there is no circle in " + data);
    }
    try (EmbeddedData running = EmbeddedData.joinOrStart(data);
        Connection connection = DriverManager.getConnection(running.url(), running.user(), "")) {
      new Backup(data).write(connection, file);
    }
    System.out.printf("Wrote %s (%,d KB).%n", file, Files.size(file) >> 10);
  }

  static void restore(Path data, Path file) throws Exception {
    if (!Files.isReadable(file)) {
      throw new IOException("cannot read " + file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Restore restore = new Restore(zip);
      Path aside =
          EmbeddedData.replace(
              data,
              fresh -> {
                restore.database(fresh.url(), fresh.user());
                restore.files(data);
              });
      System.out.println("Restored " + file + " into " + data + ".");
      if (aside != null) {
        System.out.println("What was there is kept in " + aside + ".");
      }
    }
  }
}
