package app.otodoke.realtime.wire;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** The protocol's own frames, as JSON. */
public final class Frames {

  public static final byte[] PONG = utf8("{\"type\":\"pong\"}");
  public static final byte[] TOKEN_REFUSED = utf8("{\"type\":\"token_refused\"}");

  private Frames() {}

  public static byte[] welcome() {
    return utf8("{\"type\":\"welcome\"}");
  }

  public static byte[] welcome(String sid) {
    return utf8("{\"type\":\"welcome\",\"sid\":%s}".formatted(quoted(sid)));
  }

  /** For a connection that goes on where another stopped, with these subscriptions. */
  public static byte[] restored(String sid, Collection<String> identifiers) {
    String ids = identifiers.stream().map(Frames::quoted).collect(Collectors.joining(","));
    return utf8(
        "{\"type\":\"welcome\",\"sid\":%s,\"restored\":true,\"restored_ids\":[%s]}"
            .formatted(quoted(sid), ids));
  }

  public static byte[] ping(long epochSecond) {
    return utf8("{\"type\":\"ping\",\"message\":" + epochSecond + "}");
  }

  public static byte[] confirmSubscription(String identifier) {
    return about(identifier, "confirm_subscription");
  }

  public static byte[] rejectSubscription(String identifier) {
    return about(identifier, "reject_subscription");
  }

  public static byte[] confirmHistory(String identifier) {
    return about(identifier, "confirm_history");
  }

  public static byte[] rejectHistory(String identifier) {
    return about(identifier, "reject_history");
  }

  /** Something for one subscription alone. */
  public static byte[] transmission(String identifier, String json) {
    return utf8("{\"identifier\":%s,\"message\":%s}".formatted(quoted(identifier), json));
  }

  /** An answer to a question about presence. */
  public static byte[] presence(String identifier, String json) {
    return utf8(
        "{\"type\":\"presence\",\"identifier\":%s,\"message\":%s}"
            .formatted(quoted(identifier), json));
  }

  public static byte[] disconnect(Reason reason) {
    return utf8(
        "{\"type\":\"disconnect\",\"reason\":\"%s\",\"reconnect\":%s}"
            .formatted(reason.text(), reason.reconnect()));
  }

  /** The token was taken; the connection lives until then. */
  public static byte[] tokenAccepted(Instant until) {
    return utf8(
        "{\"type\":\"token_accepted\",\"expires_at\":%s}"
            .formatted(until == null ? "null" : until.getEpochSecond()));
  }

  /** A string as JSON. */
  public static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private static byte[] about(String identifier, String type) {
    return utf8("{\"identifier\":%s,\"type\":\"%s\"}".formatted(quoted(identifier), type));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
