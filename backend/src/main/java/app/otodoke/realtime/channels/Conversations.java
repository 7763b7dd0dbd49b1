package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.SessionMemory;
import app.otodoke.realtime.hub.Subscription;
import app.otodoke.realtime.wire.Command;
import app.otodoke.realtime.wire.CommandReader;
import app.otodoke.realtime.wire.Frames;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * What is said over a socket. What cannot be understood, or concerns a subscription that does not
 * stand, is passed over in silence, as the protocol has it; the connection goes on.
 */
@Singleton
public class Conversations {

  private final Subscriptions subscriptions;
  private final Actions actions;
  private final Gatherings gatherings;
  private final Renewals renewals;
  private final SessionMemory memory;

  Conversations(
      Subscriptions subscriptions,
      Actions actions,
      Gatherings gatherings,
      Renewals renewals,
      SessionMemory memory) {
    this.subscriptions = subscriptions;
    this.actions = actions;
    this.gatherings = gatherings;
    this.renewals = renewals;
    this.memory = memory;
  }

  /** Says welcome, and restores what a lost connection had. Blocks. */
  public void begin(CableSocket socket) {
    if (!renewals.stillGood(socket)) { // it may have ended between handshake and now
      return;
    }
    if (!socket.protocol().extended()) {
      socket.send(Frames.welcome());
      return;
    }
    String lost = socket.opening().restoreSid();
    List<String> wanted = lost == null ? List.of() : memory.recall(lost, socket.userId());
    List<String> restored =
        wanted.stream().filter(identifier -> subscriptions.restore(socket, identifier)).toList();
    socket.send(
        restored.isEmpty()
            ? Frames.welcome(socket.sid())
            : Frames.restored(socket.sid(), restored));
  }

  /** Carries out one text frame. Blocks. */
  public void hear(CableSocket socket, String text) {
    Optional<Command> command = CommandReader.command(text);
    if (command.isPresent() && !socket.ended()) {
      hear(socket, command.get());
    }
  }

  private void hear(CableSocket socket, Command command) {
    switch (command.name()) {
      case "pong" -> {} // hearing it is all
      case "ping" -> socket.send(Frames.PONG);
      case "message" -> at(socket, command, found -> actions.perform(found, command.data()));
      case "whisper" -> at(socket, command, found -> gatherings.whisper(found, command.data()));
      default -> {
        waitForAllowance(socket);
        less(socket, command);
      }
    }
  }

  private void less(CableSocket socket, Command command) {
    JsonNode presence = command.presence();
    switch (command.name()) {
      case "token" -> renewals.renew(socket, command.token());
      case "subscribe" -> subscriptions.subscribe(socket, command);
      case "unsubscribe" -> at(socket, command, subscriptions::unsubscribe);
      case "history" ->
          at(socket, command, found -> subscriptions.replay(found, command.history()));
      case "join" -> at(socket, command, found -> gatherings.join(found, presence));
      case "leave" -> at(socket, command, gatherings::leave);
      case "presence" -> at(socket, command, found -> gatherings.tell(found, command.data()));
      default -> {} // an unknown command is passed over
    }
  }

  private interface Deed {
    void at(Subscription subscription);
  }

  private static void at(CableSocket socket, Command command, Deed deed) {
    String identifier = command.identifier();
    Subscription found = identifier == null ? null : socket.subscriptions().get(identifier);
    if (found != null && found.subscribed() != null && !found.closed()) {
      deed.at(found);
    }
  }

  /** Slows down who asks too fast; what piles up behind is limited by the socket's queue. */
  private static void waitForAllowance(CableSocket socket) {
    for (long millis = socket.allowance().spend();
        millis > 0;
        millis = socket.allowance().spend()) {
      LockSupport.parkNanos(millis * 1_000_000);
    }
  }

  /** The connection broke; what it had can be restored for a while. */
  public void remember(CableSocket socket) {
    memory.remember(socket);
  }

  /** The connection is gone. Blocks. */
  public void end(CableSocket socket) {
    socket.subscriptions().values().forEach(subscriptions::drop);
  }
}
