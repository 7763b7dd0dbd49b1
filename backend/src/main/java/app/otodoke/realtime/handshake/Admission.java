package app.otodoke.realtime.handshake;

import app.otodoke.realtime.hub.Pass;
import app.otodoke.realtime.wire.Protocol;
import app.otodoke.realtime.wire.Reason;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/**
 * What the handshake found out.
 *
 * @param restoreSid the lost connection to go on from; null for none
 */
public record Admission(
    HttpServerRequest request,
    Pass pass,
    Protocol protocol,
    String restoreSid,
    String address,
    Locale language) {

  public static final TypedKey<Admission> KEY = new TypedKey<>("admission");

  /** Set instead when the client is let in only to be told why it may not stay. */
  public static final TypedKey<Reason> FAREWELL = new TypedKey<>("farewell");
}
