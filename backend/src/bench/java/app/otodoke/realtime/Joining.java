package app.otodoke.realtime;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Clients that connect and subscribe, and wait for the answers. */
final class Joining {

  static final String INBOX = "{\\\"channel\\\":\\\"InboxChannel\\\"}";

  private Joining() {}

  static void join(SocketLoad load, Product product, int clients, String... identifiers)
      throws IOException {
    List<String> commands = Arrays.stream(identifiers).map(Product::subscribe).toList();
    join(load, product.token(), clients, commands, 1 + commands.size());
  }

  /** Connects, sends each client's commands, and waits until each has had so many answers. */
  static void join(
      SocketLoad load, String token, int clients, List<String> commands, int answers)
      throws IOException {
    long before = load.others();
    for (int i = 0; i < clients; i++) {
      SocketLoad.Client client = load.connect(token);
      for (String command : commands) {
        client.send(command);
      }
      if (i % 50 == 49) {
        load.turn(1);
      }
    }
    long expected = before + (long) clients * answers;
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (load.others() < expected) {
      load.turn(20);
      if (System.nanoTime() > deadline) {
        throw new IOException("only " + load.others() + " answers of " + expected);
      }
    }
  }

  static void settle(SocketLoad load, long millis) throws IOException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      load.turn(10);
    }
  }

  static List<String> subscribe(String room) {
    return List.of(Product.subscribe(Product.identifier(room)));
  }

  /** Three subscriptions, one of which goes on from a moment ago. */
  static List<String> resume(String room, String other) {
    return List.of(
        Product.resume(Product.identifier(room)),
        Product.subscribe(Product.identifier(other)),
        Product.subscribe(INBOX));
  }
}
