package app.otodoke.realtime;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What a socket costs that only listens. */
final class IdleSockets {

  private IdleSockets() {}

  static void run(int clients) throws Exception {
    System.out.printf("%n%d idle sockets with 3 subscriptions each%n", clients);
    try (Product product = Product.start(CableBench.DATA)) {
      product.enter();
      String[] identifiers = {
        Product.identifier(product.room()),
        Product.identifier(product.room()),
        Joining.INBOX
      };
      try (SocketLoad warm = new SocketLoad(product.process().port())) {
        Joining.join(warm, product, 200, identifiers);
      }
      long before = product.process().residentBytes();
      try (SocketLoad load = new SocketLoad(product.process().port())) {
        Joining.join(load, product, clients, identifiers);
        Joining.settle(load, 5_000);
        long[] after = {0};
        Thread measure = Thread.ofPlatform().start(() -> after[0] = resident(product));
        while (measure.isAlive()) {
          load.turn(20);
        }
        double cpu = product.process().cpuSeconds();
        Joining.settle(load, 15_000);
        double used = (product.process().cpuSeconds() - cpu) / 15;
        System.out.printf(
            "product      %.1f kB RSS each (%d MB before, %d MB after), %.1f %% of a core for pings%n",
            (after[0] - before) / 1024.0 / clients, before >> 20, after[0] >> 20, used * 100);
      }
    }
    peer(clients);
  }

  private static void peer(int clients) throws Exception {
    List<String> commands =
        Stream.generate(Peer::room).limit(3).flatMap(room -> Joining.subscribe(room).stream()).toList();
    try (Peer peer = Peer.start();
        SocketLoad load = new SocketLoad(peer.process().port())) {
      Joining.join(load, "none", 200, commands, 4);
      long before = peer.process().residentNow();
      Joining.join(load, "none", clients, commands, 4);
      Joining.settle(load, 5_000);
      long after = peer.process().residentNow();
      double cpu = peer.process().cpuSeconds();
      Joining.settle(load, 15_000);
      System.out.printf(
          "ws and pg    %.1f kB RSS each, %.1f %% of a core for pings%n",
          (after - before) / 1024.0 / clients, (peer.process().cpuSeconds() - cpu) / 15 * 100);
    }
  }

  private static long resident(Product product) {
    try {
      return product.process().residentBytes();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
