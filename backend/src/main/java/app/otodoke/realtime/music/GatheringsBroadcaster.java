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

  void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundAnswered event) {
    broadcasts.passing(
        Streams.round(event.roundId()),
        new MusicEvents.RoundAnswered(
            "round.answered", event.roundId(), event.answered(), event.expected(), event.userId()));
  }

  void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundOpened event) {
    broadcasts.passing(
        Streams.round(event.roundId()),
        new MusicEvents.RoundOpened("round.opened", event.roundId()));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListChanged event) {
    UUID id = event.listId();
    broadcasts.passing(
        Streams.list(id),
        event.gone()
            ? new MusicEvents.ListRemoved("list.removed", id)
            : new MusicEvents.ListChanged("list.changed", id));
  }
}
