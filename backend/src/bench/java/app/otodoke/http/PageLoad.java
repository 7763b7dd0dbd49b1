package app.otodoke.http;

import app.otodoke.bench.Latencies;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for pages over a number of connections, each time as soon as the one before is there. */
final class PageLoad {

  private static final int CONNECTIONS = 32;

  private final Vertx vertx;
  private final int port;
  private final String token;

  PageLoad(Vertx vertx, int port, String token) {
    this.vertx = vertx;
    this.port = port;
    this.token = token;
  }

  /** Pages a second and how long they took; {@code paths} are taken in turn. */
  String run(List<String> paths, int seconds) throws InterruptedException {
    ask(paths, 4, new Latencies());
    Latencies taken = new Latencies();
    double perSecond = ask(paths, seconds, taken);
    return "%,8.0f/s, %s".formatted(perSecond, taken);
  }

  private double ask(List<String> paths, int seconds, Latencies taken) throws InterruptedException {
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions().setMaxPoolSize(CONNECTIONS).setKeepAlive(true));
    long begin = System.nanoTime();
    long end = begin + seconds * 1_000_000_000L;
    AtomicInteger turn = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(CONNECTIONS);
    for (int i = 0; i < CONNECTIONS; i++) {
      next(client, paths, turn, end, taken, done);
    }
    done.await();
    client.close();
    return taken.count() / ((System.nanoTime() - begin) / 1e9);
  }

  private void next(
      HttpClient client,
      List<String> paths,
      AtomicInteger turn,
      long end,
      Latencies taken,
      CountDownLatch done) {
    long asked = System.nanoTime();
    if (asked > end) {
      done.countDown();
      return;
    }
    String path = paths.get(turn.getAndIncrement() % paths.size());
    client
        .request(HttpMethod.GET, port, "127.0.0.1", path)
        .compose(
            request -> {
              if (token != null) {
                request.putHeader("Authorization", "Bearer " + token);
              }
              return request.send();
            })
        .compose(
            response ->
                response
                    .body()
                    .map(
                        body -> {
                          if (response.statusCode() != 200) {
                            throw new IllegalStateException(
                                path + ": " + response.statusCode() + " " + body);
                          }
                          return body;
                        }))
        .onSuccess(
            body -> {
              taken.add(System.nanoTime() - asked);
              next(client, paths, turn, end, taken, done);
            })
        .onFailure(
            failure -> {
              failure.printStackTrace();
              System.exit(1);
            });
  }
}
