package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Envelope;
import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** One stream's listeners on one event loop, and how far the stream has been delivered there. */
final class Stream {

  static final long UNKNOWN = -1;

  private final String name;
  private final Shard shard;
  private final List<Group> groups = new ArrayList<>(1);
  private final List<Seat> waiting = new ArrayList<>(0);
  private long delivered = UNKNOWN;

  Stream(String name, Shard shard) {
    this.name = name;
    this.shard = shard;
  }

  String name() {
    return name;
  }

  long delivered() {
    return delivered;
  }

  void startAt(long position) {
    delivered = position;
  }

  boolean isEmpty() {
    return groups.isEmpty() && waiting.isEmpty();
  }

  /** A place for a subscription that does not hear the stream yet. */
  Seat seat(Subscription subscription) {
    Seat seat = new Seat(this, subscription);
    waiting.add(seat);
    subscription.add(seat);
    return seat;
  }

  /** From the next message on the seat hears everything. */
  void goLive(Seat seat) {
    waiting.remove(seat);
    Group group = group(seat.subscription());
    group.send(); // what is due went to those who were there before
    group.add(seat);
  }

  /** Hears nothing until it goes live again. */
  void goQuiet(Seat seat) {
    Group group = seat.group();
    if (group != null) {
      group.send();
      remove(seat);
      seat.sitIn(null);
      waiting.add(seat);
    }
  }

  private Group group(Subscription subscription) {
    for (Group group : groups) {
      if (group.suits(subscription)) {
        return group;
      }
    }
    Group group =
        new Group(new Envelope(subscription.identifier(), subscription.socket().protocol()), shard);
    groups.add(group);
    return group;
  }

  void leave(Subscription subscription) {
    for (Seat seat : subscription.seats()) {
      if (seat.stream() == this) {
        remove(seat);
        subscription.remove(seat);
        return;
      }
    }
  }

  void remove(Seat seat) {
    Group group = seat.group();
    if (group == null) {
      waiting.remove(seat);
    } else {
      group.remove(seat);
      if (group.isEmpty()) {
        groups.remove(group);
      }
    }
  }

  void deliver(Message message, Predicate<CableSocket> except) {
    if (message.isStored()) {
      if (message.offset() <= delivered) {
        return;
      }
      delivered = message.offset();
    }
    for (Group group : groups) {
      group.deliver(message, except);
    }
  }

  /** The person hears nothing that comes after what was delivered so far. */
  void revoke(UUID userId) {
    groups.forEach(Group::send);
    List<Seat> seats = new ArrayList<>(waiting);
    groups.forEach(group -> seats.addAll(group.seats()));
    for (Seat seat : seats) {
      Subscription subscription = seat.subscription();
      if (subscription.socket().userId().equals(userId)) {
        subscription.socket().subscriptions().remove(subscription.identifier(), subscription);
        shard.leaveAll(subscription);
        subscription.socket().write(Frames.rejectSubscription(subscription.identifier()));
        subscription.revoked();
      }
    }
  }
}
