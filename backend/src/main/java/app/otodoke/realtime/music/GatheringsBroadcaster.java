package app.otodoke.realtime.music;

import app.otodoke.lists.ListChanged;
import app.otodoke.ratings.RoundAnswered;
import app.otodoke.ratings.RoundOpened;
import app.otodoke.realtime.channels.Broadcasts;
import app.otodoke.realtime.hub.Streams;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells of rounds and lists by id only: clients ask for what they may see. */
@Singleton
class GatheringsBroadcaster {

  private final Broadcasts broadcasts;

  GatheringsBroadcaster(Broadcasts broadcasts) {
    this.broadcasts = broadcasts;
  }

  record Answered(String type, UUID roundId, long answered, long expected, UUID userId) {}

  record Opened(String type, UUID roundId) {}

  record ListNews(String type, UUID listId) {}

  void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundAnswered event) {
    broadcasts.passing(
        Streams.round(event.roundId()),
        new Answered(
            "round.answered", event.roundId(), event.answered(), event.expected(), event.userId()));
  }

  void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundOpened event) {
    broadcasts.passing(Streams.round(event.roundId()), new Opened("round.opened", event.roundId()));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListChanged event) {
    String type = event.gone() ? "list.removed" : "list.changed";
    broadcasts.passing(Streams.list(event.listId()), new ListNews(type, event.listId()));
  }
}
