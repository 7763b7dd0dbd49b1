package app.otodoke.realtime;

import app.otodoke.bench.Latencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the cable costs, in the product as it is shipped: signed in, authorised, stored, with
 * positions. Beside it a bare Vert.x server that only broadcasts a frame of the same length.
 *
 * <p>Arguments: what to measure (broadcast, rooms, idle, connect, or all), and how many clients
 * (1000; 8000 for idle, 5000 for connect). Needs the packaged product, the server on one core and
 * the generator on the other; says how busy the machine was otherwise.
 */
public final class CableBench {

  private static final Path DATA = Path.of("target", "bench", "cable-data").toAbsolutePath();
  private static final int SECONDS = 4;

  private CableBench() {}

  public static void main(String[] arguments) throws Exception {
    String what = arguments.length > 0 ? arguments[0] : "all";
    int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    Files.createDirectories(DATA.getParent());
    pinToOtherCore();
    System.out.println(
        "load of the machine: " + Files.readString(Path.of("/proc/loadavg")).strip());
    boolean all = what.equals("all");
    if (all || what.equals("broadcast")) {
      broadcast(clients > 0 ? clients : 1_000);
    }
    if (all || what.equals("rooms")) {
      rooms(500);
      rooms(8_000);
    }
    if (all || what.equals("idle")) {
      idle(clients > 0 ? clients : 8_000);
    }
    if (all || what.equals("connect")) {
      connect(clients > 0 ? clients : 5_000);
    }
    System.out.println(
        "load of the machine: " + Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private static void pinToOtherCore() throws IOException, InterruptedException {
    String self = Long.toString(ProcessHandle.current().pid());
    if (Files.exists(Path.of("/usr/bin/taskset"))) {
      new ProcessBuilder("taskset", "-a", "-c", "-p", "1", self)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
  }

  private static void broadcast(int clients) throws Exception {
    System.out.printf("%nbroadcast, 1 room x %d clients: µs of server CPU per delivery%n", clients);
    int length;
    try (Product product = Product.start(DATA)) {
      product.enter();
      String room = product.room();
      try (SocketLoad load = new SocketLoad(product.process().port())) {
        join(load, product, clients, Product.identifier(room));
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
      settle(load, 500);
      broadcasts("bare Vert.x", server, load, () -> "speak");
    }
  }

  private interface Text {
    String next();
  }

  private static void broadcasts(String name, MeasuredProcess server, SocketLoad load, Text speak)
      throws IOException {
    closedLoop(load, speak, 32, 3 * SECONDS, null); // warm
    closedLoop(load, speak, 1, 2 * SECONDS, null);
    for (int inFlight : new int[] {1, 4, 32}) {
      Latencies last = new Latencies();
      double cpu = server.cpuSeconds();
      double compiling = server.compilingSeconds();
      long before = load.messages();
      long began = System.nanoTime();
      closedLoop(load, speak, inFlight, SECONDS, last);
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

  private static void join(SocketLoad load, Product product, int clients, String... identifiers)
      throws IOException {
    long before = load.others();
    for (int i = 0; i < clients; i++) {
      SocketLoad.Client client = load.connect(product.token());
      for (String identifier : identifiers) {
        client.send(Product.subscribe(identifier));
      }
      if (i % 50 == 49) {
        load.turn(1);
      }
    }
    long expected = before + (long) clients * (1 + identifiers.length);
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (load.others() < expected) {
      load.turn(20);
      if (System.nanoTime() > deadline) {
        throw new IOException("only " + load.others() + " answers of " + expected);
      }
    }
  }

  private static void settle(SocketLoad load, long millis) throws IOException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      load.turn(10);
    }
  }

  private static void rooms(int perSecond) throws Exception {
    System.out.printf("%n100 rooms x 10 clients, %d sends/s in all%n", perSecond);
    try (Product product = Product.start(DATA)) {
      product.enter();
      try (SocketLoad load = new SocketLoad(product.process().port())) {
        List<RoomLoad> rooms = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          String room = product.room();
          join(load, product, 10, Product.identifier(room));
          rooms.add(new RoomLoad(room, load.clients().subList(i * 10, i * 10 + 10)));
        }
        RoomLoad.paced(load, rooms, Math.min(perSecond, 1_000), SECONDS * 2, new Latencies());
        Latencies latencies = new Latencies();
        double cpu = product.process().cpuSeconds();
        double rate = RoomLoad.paced(load, rooms, perSecond, SECONDS * 2, latencies);
        System.out.printf(
            "reached %.0f sends/s, delivery %s, server %.0f %% of a core%n",
            rate, latencies, (product.process().cpuSeconds() - cpu) / (SECONDS * 2) * 100);
      }
    }
  }

  private static void idle(int clients) throws Exception {
    System.out.printf("%n%d idle sockets with 3 subscriptions each%n", clients);
    try (Product product = Product.start(DATA)) {
      product.enter();
      String[] identifiers = {
        Product.identifier(product.room()),
        Product.identifier(product.room()),
        "{\\\"channel\\\":\\\"InboxChannel\\\"}"
      };
      try (SocketLoad warm = new SocketLoad(product.process().port())) {
        join(warm, product, 200, identifiers);
      }
      long before = product.process().residentBytes();
      try (SocketLoad load = new SocketLoad(product.process().port())) {
        join(load, product, clients, identifiers);
        settle(load, 5_000);
        long[] after = {0};
        Thread measure = Thread.ofPlatform().start(() -> after[0] = resident(product));
        while (measure.isAlive()) {
          load.turn(20);
        }
        double cpu = product.process().cpuSeconds();
        settle(load, 15_000);
        double used = (product.process().cpuSeconds() - cpu) / 15;
        System.out.printf(
            "%.1f kB RSS each (%d MB before, %d MB after), %.1f %% of a core for pings%n",
            (after[0] - before) / 1024.0 / clients, before >> 20, after[0] >> 20, used * 100);
      }
    }
  }

  private static long resident(Product product) {
    try {
      return product.process().residentBytes();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void connect(int clients) throws Exception {
    System.out.printf("%n%d clients connect, sign in and subscribe%n", clients);
    String room;
    try (Product product = Product.start(DATA)) {
      product.enter();
      room = product.room();
      for (int round = 0; round < 4; round++) {
        timeJoin(product, clients, room, round == 0 ? "cold" : "warm");
      }
    }
    try (Product product = Product.start(DATA)) {
      product.enter();
      timeJoin(product, clients, room, "after a restart");
    }
  }

  private static void timeJoin(Product product, int clients, String room, String how)
      throws IOException {
    try (SocketLoad load = new SocketLoad(product.process().port())) {
      long began = System.nanoTime();
      join(load, product, clients, Product.identifier(room));
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf("%-16s %.2f s, %.0f a second%n", how, seconds, clients / seconds);
    }
  }
}
