package app.otodoke.realtime.channels;

import app.otodoke.realtime.channels.Channel.Arrival;
import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import app.otodoke.realtime.wire.Command;
import app.otodoke.realtime.wire.CommandReader;
import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Reason;
import app.otodoke.shared.Refusal;
import app.otodoke.shared.Unavailable;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Begins and ends subscriptions. Each accepted subscribe is confirmed exactly once, each other one
 * rejected; a repetition of one that stands, or is being answered, is swallowed.
 */
@Singleton
class Subscriptions {

  private static final Logger LOG = Logger.getLogger(Subscriptions.class);

  /**
   * Clients give up waiting after 10 s, so what takes longer is answered by ending the connection.
   */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(9);

  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final Hub hub;
  private final Channels channels;
  private final Gatherings gatherings;

  Subscriptions(Hub hub, Channels channels, Gatherings gatherings) {
    this.hub = hub;
    this.channels = channels;
    this.gatherings = gatherings;
  }

  void subscribe(CableSocket socket, Command command) {
    if (command.identifier() == null) {
      return;
    }
    JsonNode history = socket.protocol().extended() ? command.history() : null;
    boolean stands = begin(socket, command.identifier(), new Arrival(history, false));
    if (stands && command.presence() != null && socket.protocol().extended()) {
      gatherings.join(socket.subscriptions().get(command.identifier()), command.presence());
    }
  }

  /** Takes up a subscription of a lost connection again, if its person still may have it. */
  boolean restore(CableSocket socket, String identifier) {
    return begin(socket, identifier, new Arrival(null, true));
  }

  private boolean begin(CableSocket socket, String identifier, Arrival arrival) {
    if (socket.subscriptions().containsKey(identifier)) {
      return false;
    }
    boolean room = socket.subscriptions().size() < hub.settings().subscriptionsPerConnection();
    Subscription subscription = new Subscription(socket, identifier);
    socket.subscriptions().put(identifier, subscription);
    if (room && accepted(subscription, arrival)) {
      hub.meters().subscribed();
      return true;
    }
    socket.subscriptions().remove(identifier, subscription);
    subscription.end();
    if (!arrival.restored()) {
      socket.send(Frames.rejectSubscription(identifier));
    }
    return false;
  }

  private boolean accepted(Subscription subscription, Arrival arrival) {
    Optional<JsonNode> parameters = CommandReader.object(subscription.identifier());
    Optional<Channel> channel =
        parameters.flatMap(found -> channels.named(found.path("channel").textValue()));
    if (channel.isEmpty()) {
      return false;
    }
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!subscription.closed()) {
      try {
        Subscribed side = channel.get().subscribe(subscription, parameters.get(), arrival);
        if (side != null) {
          subscription.accepted(side);
        }
        return side != null;
      } catch (Unavailable away) {
        LOG.debug("A subscription has to wait", away);
      } catch (Refusal no) {
        return false;
      } catch (RuntimeException fault) {
        LOG.warn("A subscription has to wait", fault);
      }
      if (System.nanoTime() > deadline) {
        subscription.socket().disconnect(Reason.UNAVAILABLE);
      } else {
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
    return false;
  }

  void replay(Subscription subscription, JsonNode history) {
    if (subscription.socket().protocol().extended()) {
      subscription.subscribed().replay(history);
    }
  }

  void unsubscribe(Subscription subscription) {
    if (end(subscription)) {
      gatherings.leave(subscription);
    }
  }

  /** The connection is gone. */
  void drop(Subscription subscription) {
    if (end(subscription)) {
      gatherings.lose(subscription);
    }
  }

  private boolean end(Subscription subscription) {
    boolean stood =
        subscription.socket().subscriptions().remove(subscription.identifier(), subscription);
    subscription.end();
    if (stood && subscription.subscribed() != null) {
      hub.meters().unsubscribed(1);
      subscription.subscribed().ended();
    }
    return stood;
  }
}
