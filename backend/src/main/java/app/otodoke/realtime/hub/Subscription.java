package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Frames;
import java.util.ArrayList;
import java.util.List;

/** What one socket listens to under one identifier. */
public final class Subscription {

  private final CableSocket socket;
  private final String identifier;
  private final List<Seat> seats = new ArrayList<>(1);
  private volatile Subscribed subscribed;
  private volatile boolean closed;
  private volatile boolean joined;

  public Subscription(CableSocket socket, String identifier) {
    this.socket = socket;
    this.identifier = identifier;
  }

  public CableSocket socket() {
    return socket;
  }

  /** The client's own spelling. */
  public String identifier() {
    return identifier;
  }

  /** The channel's side of it; null until the channel has accepted. */
  public Subscribed subscribed() {
    return subscribed;
  }

  public void accepted(Subscribed side) {
    subscribed = side;
  }

  /** True while this subscription says that its person is present. */
  public boolean joined() {
    return joined;
  }

  public void joined(boolean present) {
    joined = present;
  }

  /** Tells this subscription alone. */
  public void transmit(String json) {
    socket.send(Frames.transmission(identifier, json));
  }

  /** Tells that it stands: after what was transmitted so far, before anything else. */
  public void confirm() {
    socket.send(Frames.confirmSubscription(identifier));
  }

  /** Hears everything published to the stream from now on. */
  public void listen(String stream) {
    socket.shard().execute(() -> socket.shard().join(stream, this));
  }

  /** Hears no more of the stream. */
  public void unlisten(String stream) {
    socket.shard().execute(() -> socket.shard().leave(stream, this));
  }

  /** Ends it: nothing published from now on reaches it. */
  public void end() {
    closed = true;
    socket.shard().execute(() -> socket.shard().leaveAll(this));
  }

  public boolean closed() {
    return closed || socket.ended();
  }

  void close() {
    closed = true;
  }

  void revoked() {
    Subscribed side = subscribed;
    if (side != null) {
      socket.shard().hub().threads().execute(side::ended);
    }
  }

  // on the loop only

  void add(Seat seat) {
    seats.add(seat);
  }

  void remove(Seat seat) {
    seats.remove(seat);
  }

  List<Seat> seats() {
    return seats;
  }

  List<Seat> takeSeats() {
    List<Seat> all = List.copyOf(seats);
    seats.clear();
    return all;
  }
}
