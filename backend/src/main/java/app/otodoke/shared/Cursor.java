package app.otodoke.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A place in a sorted list, by the sort keys of the item there. Opaque to callers.
 *
 * @param keys the values the list is sorted by, as text, the unique one last
 */
public record Cursor(List<String> keys) {

  private static final int MAX_LENGTH = 1_000;
  private static final String SEPARATOR = "\u001f";

  public Cursor {
    keys = List.copyOf(keys);
  }

  public static Cursor of(Object... keys) {
    return new Cursor(List.of(keys).stream().map(Object::toString).toList());
  }

  /** What the caller hands back to continue here. */
  public String text() {
    byte[] bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads a cursor a caller handed back.
   *
   * @param text null or empty for the beginning, which answers null
   * @param size how many keys the list is sorted by
   * @throws InvalidInput when it was not made by {@link #text()} for such a list
   */
  public static Cursor parse(String text, int size) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      if (text.length() <= MAX_LENGTH) {
        String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        List<String> keys = List.of(joined.split(SEPARATOR, -1));
        if (keys.size() == size) {
          return new Cursor(keys);
        }
      }
    } catch (IllegalArgumentException notBase64) {
      // answered below
    }
    throw invalid();
  }

  public String string(int index) {
    return keys.get(index);
  }

  public long number(int index) {
    try {
      return Long.parseLong(keys.get(index));
    } catch (NumberFormatException e) {
      throw invalid();
    }
  }

  public UUID uuid(int index) {
    try {
      return UUID.fromString(keys.get(index));
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  public Instant instant(int index) {
    try {
      return Instant.parse(keys.get(index));
    } catch (java.time.format.DateTimeParseException e) {
      throw invalid();
    }
  }

  private static InvalidInput invalid() {
    return new InvalidInput("after", "cursor");
  }
}
