package app.otodoke.realtime.bus;

import app.otodoke.accounts.AccessTokenRevoked;
import app.otodoke.accounts.AccountSuspended;
import app.otodoke.accounts.RoleChanged;
import app.otodoke.accounts.SessionEnded;
import app.otodoke.chat.CommitHints;
import app.otodoke.chat.EntriesCommitted;
import app.otodoke.realtime.bus.Hints.Ended;
import app.otodoke.realtime.bus.Hints.Ended.Kind;
import app.otodoke.realtime.channels.Revocations;
import app.otodoke.realtime.hub.Relay;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Tells the other nodes what happens on this one, and ends this one's own sockets. */
@Singleton
class HintSender implements Relay, CommitHints {

  private final Outbox outbox;

  HintSender(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void committed(Map<UUID, Long> positions) {
    if (outbox.company()) {
      outbox.rooms(positions);
      outbox.changed();
    }
  }

  void memberships(@Observes EntriesCommitted event) {
    if (outbox.company()) {
      event.entries().stream()
          .filter(entry -> entry.kind().matches("member\\.(joined|left)"))
          .map(
              entry ->
                  new Hints.Membership(
                      entry.roomId(), entry.subjectId(), entry.kind().equals("member.joined")))
          .forEach(outbox::membership);
    }
  }

  @Override
  public void passing(String stream, String json) {
    if (outbox.company()) {
      outbox.passing(new Hints.Passing(stream, json));
      outbox.changed();
    }
  }

  @Override
  public void presence(String stream, String id, String info) {
    if (outbox.company()) {
      outbox.present(new Hints.Present(stream, id, info));
      outbox.changed();
    }
  }

  void session(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded event,
      Revocations revocations) {
    revocations.session(event.userId(), event.sessionId());
    tell(new Ended(Kind.SESSION, event.userId(), event.sessionId()));
  }

  void account(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) AccountSuspended event,
      Revocations revocations) {
    revocations.account(event.userId());
    tell(new Ended(Kind.ACCOUNT, event.userId(), null));
  }

  void program(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) AccessTokenRevoked event,
      Revocations revocations) {
    revocations.programs(event.userId());
    tell(new Ended(Kind.PROGRAMS, event.userId(), null));
  }

  void role(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged event,
      Revocations revocations) {
    revocations.tokens(event.userId());
    tell(new Ended(Kind.TOKENS, event.userId(), null));
  }

  /** Told in any case: another node may be there that was not heard of yet. */
  private void tell(Ended ended) {
    outbox.ended(ended);
    outbox.changed();
  }
}
