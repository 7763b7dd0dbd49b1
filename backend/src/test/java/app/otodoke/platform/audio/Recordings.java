package app.otodoke.platform.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One second of a tone that grows louder, in every format. */
final class Recordings {

  private final Path folder;

  Recordings(Path folder) {
    this.folder = folder;
  }

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = Recordings.class.getResourceAsStream("/audio/" + name)) {
      return in.readAllBytes();
    }
  }

  Path file(String name) throws IOException {
    return write(bytes(name));
  }

  Path cut(String name, double part) throws IOException {
    byte[] all = bytes(name);
    return write(Arrays.copyOf(all, (int) (all.length * part)));
  }

  Path write(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "recording", null), bytes);
  }
}
