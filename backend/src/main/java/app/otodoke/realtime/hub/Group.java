package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Envelope;
import app.otodoke.realtime.wire.Message;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Listeners of one stream for whom a message looks the same byte for byte. It is encoded once;
 * everyone gets a slice of the same buffer.
 */
final class Group {

  private final Envelope envelope;
  private final Shard shard;
  private final List<Seat> seats = new ArrayList<>(2);
  private ByteBuf stored;
  private ByteBuf passing;
  private int batch;

  Group(Envelope envelope, Shard shard) {
    this.envelope = envelope;
    this.shard = shard;
  }

  boolean suits(Subscription subscription) {
    return envelope.protocol() == subscription.socket().protocol()
        && envelope.identifier().equals(subscription.identifier());
  }

  void add(Seat seat) {
    seat.sitIn(this);
    seat.index = seats.size();
    seats.add(seat);
  }

  void remove(Seat seat) {
    Seat last = seats.removeLast();
    if (last != seat) {
      seats.set(seat.index, last);
      last.index = seat.index;
    }
    if (seats.isEmpty()) {
      discard();
    }
  }

  boolean isEmpty() {
    return seats.isEmpty();
  }

  List<Seat> seats() {
    return seats;
  }

  void deliver(Message message, Predicate<CableSocket> except) {
    if (!envelope.carries(message)) {
      return;
    }
    if (except != null) {
      toSome(message, except);
      return;
    }
    if (stored == null && passing == null) {
      shard.due(this);
    }
    if (message.isStored()) {
      stored = append(stored, message);
    } else {
      passing = append(passing, message);
    }
    batch++;
  }

  private ByteBuf append(ByteBuf open, Message message) {
    int size = envelope.size(message);
    ByteBuf out = open == null ? PooledByteBufAllocator.DEFAULT.directBuffer(size) : open;
    envelope.write(out, message);
    return out;
  }

  private void toSome(Message message, Predicate<CableSocket> except) {
    ByteBuf frame = append(null, message);
    for (Seat seat : List.copyOf(seats)) {
      CableSocket socket = seat.socket();
      if (!socket.crowded() && !except.test(socket)) {
        socket.write(frame.retainedDuplicate());
      }
    }
    frame.release();
  }

  /** Hands what is due to all sockets; it leaves with their next flush. */
  void send() {
    send(false);
  }

  /**
   * Hands what is due to all sockets.
   *
   * @param now it leaves at once, because nothing else is due for any of them
   */
  void send(boolean now) {
    ByteBuf durable = stored;
    ByteBuf fleeting = passing;
    stored = null;
    passing = null;
    if (durable == null && fleeting == null) {
      return;
    }
    shard.hub().meters().batch(batch, seats.size());
    if (now) {
      shard.hub().meters().flushed(seats.size());
    }
    batch = 0;
    // backwards: whoever proves too slow leaves the list on the way
    for (int i = seats.size() - 1; i >= 0; i--) {
      CableSocket socket = seats.get(i).socket();
      if (fleeting != null && !socket.crowded()) {
        socket.write(fleeting.retainedDuplicate(), now && durable == null);
      }
      if (durable != null) {
        socket.write(durable.retainedDuplicate(), now);
      }
    }
    release(durable);
    release(fleeting);
  }

  private void discard() {
    release(stored);
    release(passing);
    stored = null;
    passing = null;
    batch = 0;
  }

  private static void release(ByteBuf buffer) {
    if (buffer != null) {
      buffer.release();
    }
  }
}
