package app.otodoke.realtime.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two nodes on a real Redis that goes away and comes back. */
class RedisBusTest {

  @Test
  void textsReachBothNodesAlsoAfterTheServerCameBack() throws IOException {
    int port = freePort();
    Vertx vertx = Vertx.vertx();
    RedisServer server = new RedisServer(port);
    server.start();
    RedisBus one = new RedisBus(vertx, "redis://127.0.0.1:" + port);
    RedisBus two = new RedisBus(vertx, "redis://127.0.0.1:" + port);
    List<String> first = new CopyOnWriteArrayList<>();
    List<String> second = new CopyOnWriteArrayList<>();
    one.start(first::add);
    two.start(second::add);
    try {
      sendUntilHeard(one, "hello", first, second);
      server.stop();
      one.send("into the void");
      server.start();
      sendUntilHeard(two, "again", first, second);
      assertThat(first).doesNotContain("into the void");
    } finally {
      one.stop();
      two.stop();
      server.stop();
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static void sendUntilHeard(RedisBus bus, String text, List<String> a, List<String> b) {
    Awaitility.await()
        .until(
            () -> {
              bus.send(text);
              return a.contains(text) && b.contains(text);
            });
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
