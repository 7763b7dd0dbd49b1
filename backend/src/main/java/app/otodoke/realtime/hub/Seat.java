package app.otodoke.realtime.hub;

/** A subscription's place in one stream: waiting for its replay, or in a group and live. */
final class Seat {

  private final Stream stream;
  private final Subscription subscription;
  private final CableSocket socket;
  private Group group;
  private boolean claimed;
  int index;

  Seat(Stream stream, Subscription subscription) {
    this.stream = stream;
    this.subscription = subscription;
    this.socket = subscription.socket();
  }

  Stream stream() {
    return stream;
  }

  Subscription subscription() {
    return subscription;
  }

  CableSocket socket() {
    return socket;
  }

  /** Null while waiting. */
  Group group() {
    return group;
  }

  /** True for the first who wants to bring the seat up to date. */
  boolean claim() {
    boolean first = !claimed;
    claimed = true;
    return first;
  }

  void sitIn(Group group) {
    this.group = group;
  }

  void goLive() {
    stream.goLive(this);
  }
}
