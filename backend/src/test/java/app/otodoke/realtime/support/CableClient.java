package app.otodoke.realtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.realtime.support.RawSocket.Frame;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A client of the cable that sees every frame. Waits generously, as the machine may be busy. */
public final class CableClient implements AutoCloseable {

  public static final String BASE = "actioncable-v1-json";
  public static final String EXTENDED = "actioncable-v1-ext-json";
  public static final ObjectMapper JSON = new ObjectMapper();

  private static final long PATIENCE_SECONDS = 20;
  private static final long POLL_MILLIS = 50;

  private final RawSocket socket;
  private final LinkedBlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final List<JsonNode> all = new ArrayList<>();
  private volatile int closeCode;
  private final Thread reader;

  /** The connection went while something was waited for. */
  public static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gone(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private CableClient(RawSocket socket) {
    this.socket = socket;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /** Connects with a token as browsers do. */
  public static CableClient open(URI uri, String protocol, String token) {
    return open(uri, List.of(protocol, "anycable-token." + token), Map.of());
  }

  public static CableClient open(URI uri, List<String> protocols, Map<String, String> headers) {
    try {
      RawSocket socket = new RawSocket(uri, protocols, headers, 0);
      assertThat(socket.status()).isEqualTo(101);
      return new CableClient(socket);
    } catch (IOException e) {
      throw new Gone("no connection", e);
    }
  }

  private void read() {
    for (Frame frame = socket.read(); frame != null; frame = socket.read()) {
      try {
        switch (frame.opcode()) {
          case RawSocket.TEXT -> frames.add(JSON.readTree(frame.text()));
          case RawSocket.PING -> socket.send(RawSocket.PONG, true, frame.payload());
          case RawSocket.CLOSE -> {
            closeCode = frame.closeCode();
            socket.send(RawSocket.CLOSE, true, frame.payload());
          }
          default -> {}
        }
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(frame.text(), e);
      } catch (IOException gone) {
        break;
      }
    }
  }

  public void send(String text) {
    try {
      socket.send(text);
    } catch (IOException e) {
      throw new Gone("not sent", e);
    }
  }

  public void send(Map<String, ?> command) {
    send(json(command));
  }

  public static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next frame that is no ping. */
  public JsonNode next() {
    return next(frame -> !frame.path("type").asText().equals("ping"));
  }

  /** The next frame that satisfies a condition; others are passed over. */
  public JsonNode next(Predicate<JsonNode> condition) {
    try {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (true) {
        JsonNode frame = frames.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        if (frame == null && !reader.isAlive() && frames.isEmpty()) {
          throw new Gone("closed after " + all, null);
        }
        if (frame == null && System.nanoTime() > deadline) {
          throw new AssertionError("nothing came after " + all);
        }
        if (frame == null) {
          continue;
        }
        all.add(frame);
        DescribedEvents.check(frame);
        if (condition.test(frame)) {
          return frame;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next frame of a type. */
  public JsonNode next(String type) {
    return next(frame -> frame.path("type").asText().equals(type));
  }

  /** The next message of a kind, inside its envelope. */
  public JsonNode event(String type) {
    return next(frame -> frame.path("message").path("type").asText().equals(type));
  }

  /** Everything up to the answer to a ping sent now: proof that nothing else is on its way. */
  public List<JsonNode> untilNow() {
    send(Map.of("command", "ping"));
    int from = all.size();
    next("pong");
    return all.subList(from, all.size()).stream()
        .filter(frame -> !frame.path("type").asText().matches("ping|pong"))
        .toList();
  }

  public String subscribe(Map<String, ?> identifier) {
    String text = json(identifier);
    send(Map.of("command", "subscribe", "identifier", text));
    return text;
  }

  public void perform(String identifier, Map<String, ?> data) {
    send(Map.of("command", "message", "identifier", identifier, "data", json(data)));
  }

  /** Waits until the server has closed. */
  public int awaitClose() {
    try {
      assertThat(reader.join(java.time.Duration.ofSeconds(PATIENCE_SECONDS))).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return closeCode;
  }

  public boolean isOpen() {
    return reader.isAlive();
  }

  public RawSocket raw() {
    return socket;
  }

  /** Breaks off without a word, as a lost network does. */
  public void drop() {
    try {
      socket.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
