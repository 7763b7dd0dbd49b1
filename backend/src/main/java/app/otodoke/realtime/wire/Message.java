package app.otodoke.realtime.wire;

import java.nio.charset.StandardCharsets;

/**
 * One thing to tell the listeners of a stream, serialised once.
 *
 * @param kind how it stands in its frame
 * @param json what is told
 * @param position stream, epoch and offset as they follow in extended frames; null when not stored
 * @param offset its position in the stream; 0 when not stored
 */
public record Message(Kind kind, byte[] json, byte[] position, long offset) {

  /** How a message stands in its frame. */
  public enum Kind {
    MESSAGE,
    PRESENCE
  }

  /** What the positions of one stream in one life of the database have in common. */
  public static String stamp(String stream, String epoch) {
    return ",\"stream_id\":%s,\"epoch\":%s,\"offset\":"
        .formatted(Frames.quoted(stream), Frames.quoted(epoch));
  }

  /** Something the log keeps: never dropped, and resumed from. */
  public static Message stored(String stamp, long offset, String json) {
    return stored(stamp, offset, utf8(json));
  }

  /** The same of bytes, which nobody may change any more. */
  public static Message stored(String stamp, long offset, byte[] json) {
    return new Message(Kind.MESSAGE, json, utf8(stamp + offset), offset);
  }

  /** Something of the moment: dropped first when a socket is slow, never replayed. */
  public static Message passing(String json) {
    return new Message(Kind.MESSAGE, utf8(json), null, 0);
  }

  /** Somebody came or went. */
  public static Message presence(String json) {
    return new Message(Kind.PRESENCE, utf8(json), null, 0);
  }

  public boolean isStored() {
    return position != null;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
