package app.otodoke.realtime;

import app.otodoke.bench.Latencies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Many rooms in which somebody speaks at a pace. */
final class TalkingRooms {

  private TalkingRooms() {}

  static void run(int perSecond) throws Exception {
    System.out.printf("%n100 rooms x 10 clients, %d sends/s in all%n", perSecond);
    product(perSecond);
    peer(perSecond);
  }

  private static void product(int perSecond) throws Exception {
    try (Product product = Product.start(CableBench.DATA)) {
      product.enter();
      try (SocketLoad load = new SocketLoad(product.process().port())) {
        List<RoomLoad> rooms = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          String room = product.room();
          Joining.join(load, product, 10, Product.identifier(room));
          rooms.add(new RoomLoad(room, List.copyOf(load.clients().subList(i * 10, i * 10 + 10))));
        }
        paced("product", product.process(), load, rooms, perSecond);
      }
    }
  }

  private static void peer(int perSecond) throws Exception {
    try (Peer peer = Peer.start();
        SocketLoad load = new SocketLoad(peer.process().port())) {
      List<RoomLoad> rooms = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String room = Peer.room();
        Joining.join(load, "none", 10, Joining.subscribe(room), 2);
        rooms.add(new RoomLoad(room, List.copyOf(load.clients().subList(i * 10, i * 10 + 10))));
      }
      paced("ws and pg", peer.process(), load, rooms, perSecond);
    }
  }

  /** Until the JVM, if it is one, compiles next to nothing any more; a minute at most. */
  private static void warmUp(
      MeasuredProcess server, SocketLoad load, List<RoomLoad> rooms, int perSecond)
      throws IOException {
    double compiled = -1;
    for (int i = 0; i < 12 && server.compilingSeconds() - compiled > .15 * CableBench.SECONDS; i++) {
      compiled = server.compilingSeconds();
      RoomLoad.paced(load, rooms, perSecond, CableBench.SECONDS, new Latencies());
    }
  }

  private static void paced(
      String name, MeasuredProcess server, SocketLoad load, List<RoomLoad> rooms, int perSecond)
      throws IOException {
    warmUp(server, load, rooms, Math.min(perSecond, 2_000));
    Latencies latencies = new Latencies();
    double cpu = server.cpuSeconds();
    double rate = RoomLoad.paced(load, rooms, perSecond, CableBench.SECONDS * 2, latencies);
    System.out.printf(
        "%-12s reached %.0f sends/s, delivery %s, server %.0f %% of a core%n",
        name, rate, latencies, (server.cpuSeconds() - cpu) / (CableBench.SECONDS * 2) * 100);
  }
}
