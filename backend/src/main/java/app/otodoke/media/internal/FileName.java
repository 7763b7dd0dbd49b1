package app.otodoke.media.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** What a file is called: for people to read, never a path and never a key. */
final class FileName {

  private static final int MAX_CODE_POINTS = 120;
  private static final Map<String, String> EXTENSIONS =
      Map.of("image/jpeg", ".jpg", "image/png", ".png", "image/gif", ".gif", "image/webp", ".webp");

  private FileName() {}

  /**
   * Without folders, without characters that cannot be seen or turn the writing round, and not too
   * long; {@code file} when nothing is left.
   */
  static String clean(String name) {
    String flat = Normalizer.normalize(name, Normalizer.Form.NFC);
    flat = flat.substring(Math.max(flat.lastIndexOf('/'), flat.lastIndexOf('\\')) + 1);
    StringBuilder kept = new StringBuilder();
    flat.codePoints().filter(FileName::seen).forEach(kept::appendCodePoint);
    String clean = kept.toString().replaceAll("[\\s\u3000]+", " ").strip();
    clean = clean.replaceFirst("^[. ]+", "");
    return clean.isEmpty() ? "file" : shortened(clean);
  }

  /**
   * The value of Content-Disposition after RFC 6266, with the extension of what is really there.
   */
  static String disposition(boolean inline, String name, String type) {
    String full = withExtension(name, type);
    String plain = full.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
    String encoded = URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(inline ? "inline" : "attachment", plain, encoded.replace("*", "%2A"));
  }

  private static String withExtension(String name, String type) {
    String extension = EXTENSIONS.get(type);
    if (extension == null) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    return (dot > 0 && name.length() - dot <= 5 ? name.substring(0, dot) : name) + extension;
  }

  private static boolean seen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= MAX_CODE_POINTS) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int keep = MAX_CODE_POINTS - extension.codePointCount(0, extension.length());
    return name.substring(0, name.offsetByCodePoints(0, keep)) + extension;
  }
}
