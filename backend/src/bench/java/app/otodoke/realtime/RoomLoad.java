package app.otodoke.realtime;

import app.otodoke.bench.Latencies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One of many rooms: its first client speaks at a given pace, whatever has arrived. */
final class RoomLoad {

  private final String room;
  private final List<SocketLoad.Client> clients;
  private final List<Long> sentAt = new ArrayList<>();

  RoomLoad(String room, List<SocketLoad.Client> clients) {
    this.room = room;
    this.clients = clients;
  }

  /**
   * Sends as fast as told for a while, and waits until all has arrived; answers the rate reached.
   */
  static double paced(
      SocketLoad load, List<RoomLoad> rooms, int perSecond, int seconds, Latencies latencies)
      throws IOException {
    rooms.forEach(room -> room.begin(latencies));
    long before = load.messages();
    long began = System.nanoTime();
    long end = began + seconds * 1_000_000_000L;
    int sent = 0;
    while (System.nanoTime() < end) {
      long due = (System.nanoTime() - began) * perSecond / 1_000_000_000L;
      for (int burst = 0; sent < due && burst < 64; burst++) {
        rooms.get(sent++ % rooms.size()).speak();
      }
      load.turn(sent < due ? 0 : 1);
    }
    double rate = sent / ((System.nanoTime() - began) / 1e9);
    long expected = before + (long) sent * 9; // the speaker's own frames are not told apart
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (load.messages() < expected && System.nanoTime() < deadline) {
      load.turn(20);
    }
    return rate;
  }

  private void begin(Latencies latencies) {
    sentAt.clear();
    for (SocketLoad.Client client : clients.subList(1, clients.size())) {
      int from = client.received();
      client.onMessage(
          one -> {
            int number = one.received() - from - 1;
            if (number < sentAt.size()) {
              latencies.add(System.nanoTime() - sentAt.get(number));
            }
          });
    }
  }

  private void speak() throws IOException {
    sentAt.add(System.nanoTime());
    clients.getFirst().send(Product.speak(room));
  }
}
