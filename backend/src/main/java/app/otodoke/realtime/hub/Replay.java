package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Envelope;
import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Message;
import app.otodoke.realtime.wire.Reason;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One subscription catching up with one room. Pages are fetched on the caller's thread and written
 * on the event loop, no faster than the client reads; the last step writes what remains and takes
 * the seat live in one go.
 */
final class Replay {

  private static final long PATIENCE_SECONDS = 30;
  private static final long STEP_BYTES = 1 << 16;
  private static final long DONE = -1;

  private final Subscription subscription;
  private final RoomFeed feed;
  private final RoomFeeds feeds;
  private final Shard shard;
  private final Envelope envelope;
  private Seat seat;
  private long mark;

  Replay(Subscription subscription, RoomFeed feed, RoomFeeds feeds) {
    this.subscription = subscription;
    this.feed = feed;
    this.feeds = feeds;
    this.shard = subscription.socket().shard();
    this.envelope = new Envelope(subscription.identifier(), subscription.socket().protocol());
  }

  /** Where the stream was when the seat was taken. */
  long mark() {
    return mark;
  }

  /**
   * Takes a seat and says so, if the person is a member.
   *
   * @param welcome what is said; null for nothing
   */
  boolean seat(byte[] welcome) {
    return onLoop(
        () -> {
          if (subscription.closed()) {
            return false;
          }
          Stream stream = shard.openStream(feed.stream());
          if (stream.delivered() == Stream.UNKNOWN) {
            stream.startAt(feed.top());
          }
          if (!feed.isMember(subscription.socket().userId())) {
            shard.dropIfEmpty(stream);
            return false;
          }
          seat = stream.seat(subscription);
          mark = stream.delivered();
          if (welcome != null) {
            seat.claim();
            subscription.socket().write(welcome);
          }
          return true;
        });
  }

  /** Takes the subscription's seat out of the live group; false when it is being brought there. */
  boolean unseat() {
    return onLoop(
        () -> {
          seat =
              subscription.seats().stream()
                  .filter(own -> own.stream().name().equals(feed.stream()))
                  .findFirst()
                  .orElse(null);
          if (seat == null || seat.group() == null && !seat.claim()) {
            return false;
          }
          if (seat.group() != null) {
            seat.stream().goQuiet(seat);
          }
          mark = seat.stream().delivered();
          return true;
        });
  }

  void goLive() {
    catchUp(mark, null);
  }

  /** For a seat that nobody asked to continue. */
  void goLiveIfWaiting() {
    if (onLoop(seat::claim)) {
      goLive();
    }
  }

  void refuse() {
    catchUp(mark, Frames.rejectHistory(subscription.identifier()));
  }

  void from(long position) {
    catchUp(position, Frames.confirmHistory(subscription.identifier()));
  }

  private void catchUp(long from, byte[] last) {
    List<Message> page = List.of();
    long at = step(page, from, last);
    while (at != DONE) {
      if (!relieved()) {
        subscription.socket().disconnect(Reason.TOO_SLOW);
        return;
      }
      long reached = at;
      page = page.stream().filter(entry -> entry.offset() > reached).toList();
      page = page.isEmpty() ? next(at) : page;
      at = step(page, at, last);
    }
  }

  private boolean relieved() {
    try {
      subscription.socket().relief().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (Exception e) {
      return false;
    }
  }

  private List<Message> next(long at) {
    long upTo = Math.min(feed.top(), at + RoomFeeds.PAGE);
    List<Message> remembered = feed.between(at, upTo);
    return remembered != null ? remembered : feeds.page(feed, at);
  }

  /** Writes a page, and the rest when it is at hand; answers how far it came. */
  private long step(List<Message> page, long from, byte[] last) {
    return onLoop(
        () -> {
          if (subscription.closed()
              || seat.group() != null
              || !subscription.seats().contains(seat)) {
            return DONE;
          }
          long delivered = seat.stream().delivered();
          List<Message> due = piece(page, delivered);
          write(due);
          long at = due.isEmpty() ? from : due.getLast().offset();
          List<Message> rest = feed.between(at, delivered);
          if (at > delivered || rest == null || tooMuch(rest)) {
            return at;
          }
          write(rest);
          if (last != null) {
            subscription.socket().write(last);
          }
          seat.goLive();
          return DONE;
        });
  }

  /** What of a page goes out in one step: at least one entry, and not much more than the limit. */
  private static List<Message> piece(List<Message> page, long delivered) {
    List<Message> piece = new ArrayList<>();
    long bytes = 0;
    for (Message entry : page) {
      if (entry.offset() > delivered || bytes > STEP_BYTES) {
        break;
      }
      piece.add(entry);
      bytes += entry.json().length;
    }
    return piece;
  }

  private boolean tooMuch(List<Message> entries) {
    return subscription.socket().crowded()
        || entries.stream().mapToLong(entry -> entry.json().length).sum() > STEP_BYTES;
  }

  private void write(List<Message> entries) {
    if (entries.isEmpty()) {
      return;
    }
    int size = entries.stream().mapToInt(envelope::size).sum();
    ByteBuf frames = subscription.socket().channel().alloc().directBuffer(size);
    entries.forEach(entry -> envelope.write(frames, entry));
    subscription.socket().write(frames);
  }

  private <T> T onLoop(Supplier<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    shard.execute(
        () -> {
          try {
            result.complete(task.get());
          } catch (RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
    return result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
