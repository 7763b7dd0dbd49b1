package app.otodoke.outside.internal;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers about ISRCs as MusicBrainz' documentation says; some are slow, some fail. */
public final class FakeMusicBrainz implements QuarkusTestResourceLifecycleManager {

  static final String RATED = "JPU901800109";
  static final String UNRATED = "JPU901800110";
  static final String UNKNOWN = "JPU901800111";
  static final String BROKEN = "JPU901800112";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/ws/2/isrc/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
          asked.add(path + " " + agent);
          String isrc = path.substring(path.lastIndexOf('/') + 1);
          byte[] body = body(isrc).getBytes(StandardCharsets.UTF_8);
          int status = agent.startsWith("Otodoke/") ? status(isrc) : 403;
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return Map.of("otodoke.musicbrainz.url", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static int status(String isrc) {
    return isrc.equals(UNKNOWN) ? 404 : isrc.equals(BROKEN) ? 503 : 200;
  }

  private static String body(String isrc) {
    return switch (isrc) {
      case RATED ->
          """
          {"isrc":"JPU901800109","recordings":[
            {"id":"a","rating":{"value":null,"votes-count":0}},
            {"id":"b","rating":{"value":4.35,"votes-count":17}}]}
          """;
      case UNRATED -> "{\"recordings\":[{\"id\":\"c\",\"rating\":{\"votes-count\":0}}]}";
      case BROKEN -> "Your requests are exceeding the allowable rate limit.";
      default -> "{\"error\":\"Not Found\"}";
    };
  }
}
