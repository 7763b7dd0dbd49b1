package app.otodoke.realtime.bus;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be told to the other nodes next; rooms need only their last position told. */
@Singleton
class Outbox {

  /** More than this is lost rather than kept: nobody takes it at the moment. */
  private static final int MAX = 10_000;

  private Map<UUID, Long> rooms = new HashMap<>();
  private List<Hints.Membership> memberships = new ArrayList<>();
  private List<Hints.Ended> ended = new ArrayList<>();
  private List<Hints.Passing> passing = new ArrayList<>();
  private List<Hints.Present> present = new ArrayList<>();
  private boolean rehearse;
  private volatile boolean company;
  private volatile Runnable wake = () -> {};

  /** Whether anybody is there to be told. */
  boolean company() {
    return company;
  }

  void company(boolean there) {
    company = there;
  }

  /** What is run when there is something to tell. */
  void onChange(Runnable action) {
    wake = action;
  }

  void changed() {
    wake.run();
  }

  synchronized void rooms(Map<UUID, Long> positions) {
    positions.forEach((room, position) -> rooms.merge(room, position, Math::max));
  }

  synchronized void membership(Hints.Membership change) {
    add(memberships, change);
  }

  synchronized void ended(Hints.Ended end) {
    add(ended, end);
  }

  synchronized void passing(Hints.Passing event) {
    add(passing, event);
  }

  synchronized void present(Hints.Present change) {
    add(present, change);
  }

  synchronized void rehearse() {
    rehearse = true;
  }

  private static <T> void add(List<T> list, T one) {
    if (list.size() < MAX) {
      list.add(one);
    }
  }

  /** All of it, from this node; null when there is nothing to tell. */
  synchronized Hints take(String node) {
    boolean empty =
        rooms.isEmpty()
            && memberships.isEmpty()
            && ended.isEmpty()
            && passing.isEmpty()
            && present.isEmpty()
            && !rehearse;
    if (empty) {
      return null;
    }
    Hints hints = new Hints(node, rooms, memberships, ended, passing, present, rehearse);
    rooms = new HashMap<>();
    memberships = new ArrayList<>();
    ended = new ArrayList<>();
    passing = new ArrayList<>();
    present = new ArrayList<>();
    rehearse = false;
    return hints;
  }
}
