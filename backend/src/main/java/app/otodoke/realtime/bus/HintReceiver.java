package app.otodoke.realtime.bus;

import app.otodoke.realtime.channels.Inboxes;
import app.otodoke.realtime.channels.Revocations;
import app.otodoke.realtime.channels.RoomWatch;
import app.otodoke.realtime.hub.Company;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.wire.Message;
import jakarta.inject.Singleton;

/** Does on this node what other nodes' hints call for. */
@Singleton
class HintReceiver {

  private final RoomWatch rooms;
  private final Inboxes inboxes;
  private final Revocations revocations;
  private final Company company;
  private final Hub hub;

  HintReceiver(
      RoomWatch rooms, Inboxes inboxes, Revocations revocations, Company company, Hub hub) {
    this.rooms = rooms;
    this.inboxes = inboxes;
    this.revocations = revocations;
    this.company = company;
    this.hub = hub;
  }

  /** Blocks while missing entries are read. */
  void receive(Hints hints) {
    hints.ended().forEach(this::end);
    for (Hints.Membership change : hints.memberships()) {
      if (change.joined()) {
        inboxes.added(change.userId(), change.roomId());
      } else {
        inboxes.removed(change.userId(), change.roomId());
      }
    }
    hints
        .passing()
        .forEach(passing -> hub.publish(passing.stream(), Message.passing(passing.json())));
    for (Hints.Present present : hints.present()) {
      company.elsewhere(present.stream(), present.id(), present.info(), hints.node());
    }
    if (!hints.rooms().isEmpty()) {
      hub.threads().execute(() -> hub.guard(() -> rooms.reached(hints.rooms())));
    }
  }

  private void end(Hints.Ended ended) {
    switch (ended.kind()) {
      case SESSION -> revocations.session(ended.userId(), ended.sessionId());
      case ACCOUNT -> revocations.account(ended.userId());
      case PROGRAMS -> revocations.programs(ended.userId());
      case TOKENS -> revocations.tokens(ended.userId());
    }
  }

  /** Tells once more who is present here, for nodes that came later or missed it. */
  void announcePresent() {
    company.announce();
  }
}
