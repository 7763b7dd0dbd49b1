package app.otodoke.platform.spotify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers as Spotify's documentation says; can be told to misbehave for the next questions. */
public final class FakeSpotify implements AutoCloseable {

  public static final String LEMON = "04TshWXkhV1qkqHzf31Hn6";
  public static final String YONEZU = "1snhtMLeb2DYoMOcVbb8iB";

  /** What is done instead of answering. */
  public record Mishap(int status, String retryAfter, long delayMs) {}

  private final HttpServer server;
  private final Deque<Mishap> mishaps = new ArrayDeque<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int tokens;
  private volatile long delayMs;

  public FakeSpotify() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/token", this::token);
    server.createContext("/v1/", this::api);
    server.start();
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Questions to the catalogue so far, with the language. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public int tokens() {
    return tokens;
  }

  public synchronized void next(Mishap... wanted) {
    mishaps.addAll(List.of(wanted));
  }

  public void takes(long ms) {
    delayMs = ms;
  }

  /** Every token given out so far is no longer good. */
  public void expire() {
    tokens += 100;
  }

  private void token(HttpExchange exchange) throws IOException {
    String basic = exchange.getRequestHeaders().getFirst("Authorization");
    if (!"Basic aWQ6c2VjcmV0".equals(basic)) { // id:secret
      answer(exchange, 400, "{\"error\":\"invalid_client\"}");
      return;
    }
    tokens++;
    answer(
        exchange,
        200,
        "{\"access_token\":\"t%d\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
            .formatted(tokens));
  }

  private void api(HttpExchange exchange) throws IOException {
    String language = exchange.getRequestHeaders().getFirst("Accept-Language");
    asked.add(exchange.getRequestURI() + " " + language);
    pause(delayMs);
    Mishap mishap = taken();
    if (mishap != null) {
      pause(mishap.delayMs());
      if (mishap.retryAfter() != null) {
        exchange.getResponseHeaders().set("Retry-After", mishap.retryAfter());
      }
      answer(exchange, mishap.status(), "{\"error\":{\"status\":%d}}".formatted(mishap.status()));
    } else if (!("Bearer t" + tokens)
        .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(
          exchange, 401, "{\"error\":{\"status\":401,\"message\":\"The access token expired\"}}");
    } else {
      catalogue(exchange, language);
    }
  }

  private synchronized Mishap taken() {
    return mishaps.poll();
  }

  private static void catalogue(HttpExchange exchange, String language) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    if (path.equals("/v1/tracks/" + LEMON)) {
      answer(exchange, 200, track(language));
    } else if (path.equals("/v1/artists/" + YONEZU)) {
      answer(exchange, 200, artist(language));
    } else if (path.equals("/v1/search") && query.contains("limit=50")) {
      answer(exchange, 400, "{\"error\":{\"status\":400,\"message\":\"Invalid limit\"}}");
    } else if (path.equals("/v1/search") && query.contains("type=artist")) {
      answer(
          exchange, 200, "{\"artists\":{\"items\":[%s],\"total\":1}}".formatted(artist(language)));
    } else if (path.equals("/v1/search")) {
      answer(
          exchange, 200, "{\"tracks\":{\"items\":[%s],\"total\":30}}".formatted(track(language)));
    } else {
      answer(exchange, 404, "{\"error\":{\"status\":404,\"message\":\"Non existing id\"}}");
    }
  }

  private static String track(String language) {
    return """
        {"id":"%s","name":"Lemon","duration_ms":255000,"explicit":false,"type":"track",
         "artists":[{"id":"%s","name":"%s"}],"external_ids":{"isrc":"JPU901800109"},
         "album":{"name":"Lemon","images":[{"url":"https://i.scdn.co/image/a","width":640,"height":640}]}}
        """
        .formatted(LEMON, YONEZU, name(language));
  }

  private static String artist(String language) {
    return "{\"id\":\"%s\",\"name\":\"%s\",\"images\":[]}".formatted(YONEZU, name(language));
  }

  private static String name(String language) {
    return "ja".equals(language) ? "米津玄師" : "Kenshi Yonezu";
  }

  private static void pause(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
