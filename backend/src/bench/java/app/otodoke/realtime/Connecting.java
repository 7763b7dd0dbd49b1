package app.otodoke.realtime;

import java.io.IOException;
import java.util.List;

/** How fast many clients get in. */
final class Connecting {

  private Connecting() {}

  static void run(int clients) throws Exception {
    System.out.printf("%n%d clients connect, sign in and subscribe%n", clients);
    String room;
    try (Product product = Product.start(CableBench.DATA)) {
      product.enter();
      room = product.room();
      for (int round = 0; round < 4; round++) {
        timeJoin(product, clients, Joining.subscribe(room), 2, round == 0 ? "cold" : "warm");
      }
      for (int round = 0; round < 2; round++) {
        timeJoin(product, clients, Joining.resume(room, product.room()), 5, "three, resuming");
      }
    }
    try (Product product = Product.start(CableBench.DATA)) {
      product.enter();
      timeJoin(product, clients, Joining.subscribe(room), 2, "after a restart");
    }
  }

  private static void timeJoin(
      Product product, int clients, List<String> commands, int answers, String how)
      throws IOException {
    try (SocketLoad load = new SocketLoad(product.process().port())) {
      long began = System.nanoTime();
      Joining.join(load, product.token(), clients, commands, answers);
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf("%-16s %.2f s, %.0f a second%n", how, seconds, clients / seconds);
    }
  }
}
