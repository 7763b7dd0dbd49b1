package app.otodoke.realtime;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayList;
import java.util.List;

/** What to compare with: tells everybody everything, as plainly as Vert.x can, and nothing more. */
final class BareVertx {

  private BareVertx() {}

  public static void main(String[] arguments) {
    String message = "x".repeat(Integer.parseInt(arguments[1]));
    List<ServerWebSocket> sockets = new ArrayList<>();
    Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1))
        .createHttpServer(
            new HttpServerOptions().addWebSocketSubProtocol("actioncable-v1-ext-json"))
        .webSocketHandler(
            socket -> {
              sockets.add(socket);
              socket.closeHandler(gone -> sockets.remove(socket));
              socket.textMessageHandler(
                  text -> {
                    if (text.contains("speak")) {
                      sockets.forEach(one -> one.writeTextMessage(message));
                    }
                  });
            })
        .listen(Integer.parseInt(arguments[0]), "127.0.0.1");
  }
}
