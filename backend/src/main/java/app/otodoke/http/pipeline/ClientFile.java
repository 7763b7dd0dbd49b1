package app.otodoke.http.pipeline;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * One file of the built client, with its compressed twins.
 *
 * @param brotli null when the client's build made none
 * @param gzip null where compression gains nothing
 */
record ClientFile(String type, String etag, Buffer plain, Buffer brotli, Buffer gzip) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("map", "application/json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("woff2", "font/woff2"));

  private static final int WORTH_COMPRESSING = 1_024;

  /** Reads a file from the class path; null when there is none or its type is not served. */
  static ClientFile load(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    byte[] plain = type == null ? null : read(path);
    if (plain == null) {
      return null;
    }
    byte[] brotli = read(path + ".br");
    byte[] gzip = read(path + ".gz");
    boolean text = type.startsWith("text/") || type.contains("json") || type.contains("svg");
    if (gzip == null && text && plain.length > WORTH_COMPRESSING) {
      gzip = gzip(plain);
    }
    return new ClientFile(type, etag(plain), buffer(plain), buffer(brotli), buffer(gzip));
  }

  private static byte[] read(String path) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream stream = loader.getResourceAsStream("META-INF/resources" + path)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String etag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Buffer buffer(byte[] bytes) {
    return bytes == null ? null : Buffer.buffer(bytes);
  }
}
