package app.otodoke.platform.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A file read at places. What lies beyond its end is a reason to refuse it. */
final class Bytes implements AutoCloseable {

  private final RandomAccessFile file;
  private final long length;

  Bytes(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
    length = file.length();
  }

  long length() {
    return length;
  }

  /** These bytes; fewer when the file ends before. */
  byte[] some(long at, int count) throws IOException {
    byte[] bytes = new byte[Math.clamp(length - at, 0, count)];
    file.seek(at);
    file.readFully(bytes);
    return bytes;
  }

  byte[] read(long at, int count) throws IOException, AudioRefused {
    if (at < 0 || at + count > length) {
      throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
    }
    return some(at, count);
  }

  String text(long at, int count) throws IOException, AudioRefused {
    return new String(read(at, count), ISO_8859_1);
  }

  long big(long at, int count) throws IOException, AudioRefused {
    long value = 0;
    for (byte b : read(at, count)) {
      value = value << 8 | b & 0xff;
    }
    return value;
  }

  long little(long at, int count) throws IOException, AudioRefused {
    long value = 0;
    byte[] bytes = read(at, count);
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | bytes[i] & 0xff;
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
