package app.otodoke.realtime.wire;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * From where a client wants one stream replayed.
 *
 * @param kind what the client gave
 * @param epoch the life of the database its offset belongs to; null unless an offset was given
 * @param offset the last it has; with SINCE Unix seconds
 */
public record Position(Kind kind, String epoch, long offset) {

  /** What a client gave. */
  public enum Kind {
    /** Nothing that can be understood. */
    UNREADABLE,
    /** Neither an offset nor a time. */
    NOW,
    OFFSET,
    SINCE
  }

  private static final Position UNREADABLE = new Position(Kind.UNREADABLE, null, 0);
  private static final Position NOW = new Position(Kind.NOW, null, 0);

  /** What a {@code history} object says about a stream. */
  public static Position of(JsonNode history, String stream) {
    if (history == null || !history.isObject()) {
      return UNREADABLE;
    }
    JsonNode streams = history.get("streams");
    if (streams != null && !streams.isNull() && !streams.isObject()) {
      return UNREADABLE;
    }
    JsonNode own = streams == null ? null : streams.get(stream);
    return own == null ? since(history.get("since")) : offset(own);
  }

  private static Position offset(JsonNode own) {
    JsonNode offset = own.path("offset");
    JsonNode epoch = own.path("epoch");
    boolean sound = whole(offset) && epoch.isTextual();
    return sound ? new Position(Kind.OFFSET, epoch.textValue(), offset.longValue()) : UNREADABLE;
  }

  private static Position since(JsonNode since) {
    if (since == null || since.isNull()) {
      return NOW;
    }
    return whole(since) ? new Position(Kind.SINCE, null, since.longValue()) : UNREADABLE;
  }

  private static boolean whole(JsonNode number) {
    return number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= 0;
  }
}
