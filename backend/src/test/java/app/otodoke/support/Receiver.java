package app.otodoke.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;

/** A server on this machine that something is delivered to, and that answers as it is told. */
public final class Receiver implements AutoCloseable {

  /** What came. */
  public record Received(String path, String signature, String delivery, String body) {}

  private final HttpServer server;
  private final CountDownLatch patience = new CountDownLatch(1);
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** The answers that come first; after them all is well. 0 is none at all. */
  private final List<Integer> answers;

  public Receiver(Integer... first) {
    answers = new CopyOnWriteArrayList<>(first);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int answer = answers.isEmpty() ? 204 : answers.removeFirst();
    received.add(
        new Received(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("X-Otodoke-Signature"),
            exchange.getRequestHeaders().getFirst("X-Otodoke-Delivery"),
            body));
    try (exchange) {
      if (answer == 0) {
        patience.await();
        return;
      }
      if (answer / 100 == 3) {
        exchange.getResponseHeaders().add("Location", url("elsewhere"));
      }
      exchange.sendResponseHeaders(answer, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String url(String path) {
    return "http://localhost:" + port() + "/" + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public List<Received> received() {
    return received;
  }

  /** Waits until so many have come. */
  public List<Received> await(int count) {
    Awaitility.await().until(() -> received.size() >= count);
    return received;
  }

  @Override
  public void close() {
    patience.countDown();
    server.stop(0);
  }
}
