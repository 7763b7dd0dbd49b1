package app.otodoke.realtime;

import app.otodoke.realtime.channels.Conversations;
import app.otodoke.realtime.handshake.Admission;
import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Connections;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.Opening;
import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Reason;
import io.netty.channel.Channel;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jboss.logging.Logger;

/**
 * Where the cable comes in. Everything here runs on the socket's event loop and only hands over.
 */
@WebSocket(path = "/cable", endpointId = "cable")
public class CableEndpoint {

  private static final Logger LOG = Logger.getLogger(CableEndpoint.class);
  private static final TypedKey<CableSocket> SOCKET = new TypedKey<>("socket");
  private static final int SID_BYTES = 18;

  private final Connections connections;
  private final Conversations conversations;
  private final Hub hub;
  private final SecureRandom random = new SecureRandom();

  CableEndpoint(Connections connections, Conversations conversations, Hub hub) {
    this.connections = connections;
    this.conversations = conversations;
    this.hub = hub;
  }

  @OnOpen
  @NonBlocking
  void open(WebSocketConnection connection) {
    Reason farewell = connection.userData().get(Admission.FAREWELL);
    if (farewell != null) {
      String last = new String(Frames.disconnect(farewell), StandardCharsets.UTF_8);
      connection.sendText(last).subscribe().with(sent -> close(connection), lost -> {});
      return;
    }
    Admission admission = connection.userData().remove(Admission.KEY);
    HttpServerRequest request = admission.request();
    Channel channel = ((ConnectionBase) request.connection()).channel();
    CableSocket socket = connections.open(channel, opening(admission, connection));
    // the platform keeps the request as long as the socket lives, but nobody reads its headers
    // again
    request.headers().clear();
    request.response().headers().clear();
    connection.userData().put(SOCKET, socket);
    socket.receive(() -> conversations.begin(socket));
  }

  private Opening opening(Admission admission, WebSocketConnection connection) {
    return new Opening(
        admission.pass(),
        admission.protocol(),
        admission.protocol().extended() ? sid() : null,
        admission.restoreSid(),
        admission.address(),
        admission.language(),
        () -> close(connection));
  }

  private String sid() {
    byte[] bits = new byte[SID_BYTES];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  private static void close(WebSocketConnection connection) {
    connection.close(CloseReason.NORMAL).subscribe().with(closed -> {}, gone -> {});
  }

  @OnTextMessage
  @NonBlocking
  void text(String text, WebSocketConnection connection) {
    CableSocket socket = connection.userData().get(SOCKET);
    if (socket != null) {
      socket.receive(() -> conversations.hear(socket, text));
    }
  }

  /** The protocol has no binary frames; they are passed over. */
  @OnBinaryMessage
  @NonBlocking
  void binary(Buffer ignored, WebSocketConnection connection) {
    heard(connection);
  }

  @OnPongMessage
  @NonBlocking
  void pong(Buffer ignored, WebSocketConnection connection) {
    heard(connection);
  }

  private static void heard(WebSocketConnection connection) {
    CableSocket socket = connection.userData().get(SOCKET);
    if (socket != null) {
      socket.heard();
    }
  }

  @OnClose
  @NonBlocking
  void closed(WebSocketConnection connection) {
    CableSocket socket = connection.userData().get(SOCKET);
    if (socket != null) {
      if (!socket.ended()) {
        conversations.remember(socket); // before anybody can come back for it
      }
      connections.closed(socket);
      hub.threads().execute(() -> hub.guard(() -> conversations.end(socket)));
    }
  }

  @OnError
  @NonBlocking
  void failed(Throwable failure, WebSocketConnection connection) {
    LOG.debugf(failure, "Socket %s broke", connection.id());
  }
}
