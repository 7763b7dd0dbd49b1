package app.otodoke.realtime;

import app.otodoke.bench.Latencies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What it costs to tell one room's many listeners something. */
final class Broadcasting {

  private Broadcasting() {}

  static void run(int clients) throws Exception {
    System.out.printf("%nbroadcast, 1 room x %d clients: µs of server CPU per delivery%n", clients);
    int length;
    try (Product product = Product.start(CableBench.DATA)) {
      product.enter();
      String room = product.room();
      try (SocketLoad load = new SocketLoad(product.process().port())) {
        Joining.join(load, product, clients, Product.identifier(room));
        length = 700;
        broadcasts("product", product.process(), load, () -> Product.speak(room));
      }
    }
    String runtime = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> bare =
        List.of(
            runtime,
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            BareVertx.class.getName(),
            "%port",
            Integer.toString(length));
    try (MeasuredProcess server = MeasuredProcess.start(bare, Map.of());
        SocketLoad load = new SocketLoad(server.port())) {
      for (int i = 0; i < clients; i++) {
        load.connect("none");
      }
      Joining.settle(load, 500);
      broadcasts("bare Vert.x", server, load, () -> "speak");
    }
    try (Peer peer = Peer.start();
        SocketLoad load = new SocketLoad(peer.process().port())) {
      String room = Peer.room();
      Joining.join(load, "none", clients, Joining.subscribe(room), 2);
      broadcasts("ws and pg", peer.process(), load, () -> Product.speak(room));
    }
  }

  private interface Text {
    String next();
  }

  private static void broadcasts(String name, MeasuredProcess server, SocketLoad load, Text speak)
      throws IOException {
    closedLoop(load, speak, 32, 3 * CableBench.SECONDS, null); // warm
    closedLoop(load, speak, 1, 2 * CableBench.SECONDS, null);
    for (int inFlight : new int[] {1, 4, 32}) {
      Latencies last = new Latencies();
      double cpu = server.cpuSeconds();
      double compiling = server.compilingSeconds();
      long before = load.messages();
      long began = System.nanoTime();
      closedLoop(load, speak, inFlight, CableBench.SECONDS, last);
      double seconds = (System.nanoTime() - began) / 1e9;
      long delivered = load.messages() - before;
      System.out.printf(
          "%-12s %2d in flight: %6.2f µs/delivery (%.2f of it compiling), %8.0f deliveries/s,"
              + " last client %s%n",
          name,
          inFlight,
          (server.cpuSeconds() - cpu) * 1e6 / delivered,
          (server.compilingSeconds() - compiling) * 1e6 / delivered,
          delivered / seconds,
          last);
    }
  }

  /** Keeps so many broadcasts on their way; each is over when the last client has it. */
  private static void closedLoop(
      SocketLoad load, Text speak, int inFlight, int seconds, Latencies latencies)
      throws IOException {
    List<SocketLoad.Client> clients = load.clients();
    List<Long> sentAt = new ArrayList<>();
    List<int[]> missing = new ArrayList<>();
    int[] done = {0};
    SocketLoad.Client speaker = clients.getFirst(); // gets answers too, so is not counted
    speaker.onMessage(one -> {});
    for (SocketLoad.Client client : clients.subList(1, clients.size())) {
      int base = client.received();
      client.onMessage(
          one -> {
            int broadcast = one.received() - base - 1;
            if (broadcast < missing.size() && --missing.get(broadcast)[0] == 0) {
              done[0]++;
              if (latencies != null) {
                latencies.add(System.nanoTime() - sentAt.get(broadcast));
              }
            }
          });
    }
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < end || done[0] < sentAt.size()) {
      while (System.nanoTime() < end && sentAt.size() - done[0] < inFlight) {
        sentAt.add(System.nanoTime());
        missing.add(new int[] {clients.size() - 1});
        speaker.send(speak.next());
      }
      load.turn(50);
      if (System.nanoTime() > end + 60_000_000_000L) {
        throw new IOException("broadcasts are missing");
      }
    }
  }
}
