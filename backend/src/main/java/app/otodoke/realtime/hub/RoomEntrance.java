package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Position;
import app.otodoke.realtime.wire.Position.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * How a subscription gets into a room: it is seated first, so that from then on nothing passes it
 * by; asked for membership next; then it gets what it missed; then it is live. All on its event
 * loop, so there is neither a gap nor a repetition nor another order on the wire.
 */
@Singleton
public class RoomEntrance {

  /** How long a restored subscription waits for the client to say how far it has come. */
  private static final long UNASKED_MILLIS = 3_000;

  private final Hub hub;
  private final RoomFeeds feeds;

  RoomEntrance(Hub hub, RoomFeeds feeds) {
    this.hub = hub;
    this.feeds = feeds;
  }

  /**
   * Confirms the subscription, replays and goes live. Blocks meanwhile.
   *
   * @param history from where to replay; null for only what comes
   * @return false when the person is not a member, or there is no such room
   */
  public boolean enter(Subscription subscription, UUID roomId, JsonNode history) {
    Optional<RoomFeed> feed = feeds.of(roomId);
    if (feed.isEmpty()) {
      return false;
    }
    Replay replay = new Replay(subscription, feed.get(), feeds);
    if (!replay.seat(Frames.confirmSubscription(subscription.identifier()))) {
      return false;
    }
    if (history == null) {
      replay.goLive();
    } else {
      replay(replay, feed.get(), history);
    }
    return true;
  }

  /**
   * Seats a subscription of a restored session without a word. It stays silent until {@link
   * #resume} says from where, or goes on from here when nothing is said for a while.
   */
  public boolean reserve(Subscription subscription, UUID roomId) {
    Optional<RoomFeed> feed = feeds.of(roomId);
    if (feed.isEmpty()) {
      return false;
    }
    Replay replay = new Replay(subscription, feed.get(), feeds);
    boolean member = replay.seat(null);
    if (member) {
      subscription
          .socket()
          .channel()
          .eventLoop()
          .schedule(
              () -> hub.threads().execute(() -> hub.guard(replay::goLiveIfWaiting)),
              UNASKED_MILLIS,
              TimeUnit.MILLISECONDS);
    }
    return member;
  }

  /**
   * Replays from where the client says, to a subscription that stands already. Blocks meanwhile.
   */
  public void resume(Subscription subscription, UUID roomId, JsonNode history) {
    Optional<RoomFeed> feed = feeds.of(roomId);
    if (feed.isPresent() && feed.get().isMember(subscription.socket().userId())) {
      Replay replay = new Replay(subscription, feed.get(), feeds);
      if (replay.unseat()) {
        replay(replay, feed.get(), history);
      }
    }
  }

  private void replay(Replay replay, RoomFeed feed, JsonNode history) {
    Optional<Long> from = from(replay, feed, Position.of(history, feed.stream()));
    if (from.isEmpty()) {
      hub.meters().resumeRefused();
      replay.refuse();
    } else {
      hub.meters().resumed();
      replay.from(from.get());
    }
  }

  private Optional<Long> from(Replay replay, RoomFeed feed, Position position) {
    long limit = hub.settings().replayedEntries();
    if (position.kind() == Kind.NOW) {
      return Optional.of(replay.mark());
    }
    if (position.kind() == Kind.SINCE) {
      long lowest = feed.top() - limit;
      long before = feeds.before(feed, position.offset(), lowest);
      return before == lowest ? Optional.empty() : Optional.of(before);
    }
    if (position.kind() == Kind.UNREADABLE || !feeds.epoch().equals(position.epoch())) {
      return Optional.empty();
    }
    if (position.offset() > feed.top()) {
      feeds.refresh(feed); // another node may have told the client more than is known here
    }
    long missed = feed.top() - position.offset();
    return missed < 0 || missed > limit ? Optional.empty() : Optional.of(position.offset());
  }
}
