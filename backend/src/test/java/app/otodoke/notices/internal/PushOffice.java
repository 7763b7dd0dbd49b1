package app.otodoke.notices.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A push service on this machine: keeps what comes, answers with a status of the test's choice. */
final class PushOffice implements AutoCloseable {

  private final HttpServer server;
  private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
  volatile int status = 201;

  /** What a browser vendor's service would see. */
  record Arrived(String path, Map<String, List<String>> headers, byte[] body) {

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  PushOffice() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      arrived.add(
          new Arrived(
              exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
      exchange.sendResponseHeaders(status, -1);
    }
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Arrived> arrived() {
    return List.copyOf(arrived);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
