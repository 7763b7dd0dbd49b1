package app.otodoke.realtime.music;

import app.otodoke.catalog.SongChanged;
import app.otodoke.listening.ListeningChanged;
import app.otodoke.listening.ListeningView;
import app.otodoke.ratings.RatingChanged;
import app.otodoke.realtime.channels.Broadcasts;
import app.otodoke.realtime.hub.Streams;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

/** Tells of songs, what people think of them and what they play, once it is committed. */
@Singleton
class SongsBroadcaster {

  private final Broadcasts broadcasts;

  SongsBroadcaster(Broadcasts broadcasts) {
    this.broadcasts = broadcasts;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SongChanged event) {
    broadcasts.passing(
        Streams.song(event.song().id()), new MusicEvents.SongChanged("song.changed", event.song()));
  }

  void rated(@Observes(during = TransactionPhase.AFTER_SUCCESS) RatingChanged event) {
    broadcasts.passing(
        Streams.song(event.songId()),
        new MusicEvents.RatingChanged("rating.changed", event.songId(), event.summary()));
  }

  void listening(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListeningChanged event) {
    ListeningView now = event.listening();
    broadcasts.passing(
        Streams.feed(),
        new MusicEvents.ListeningChanged(
            "listening.changed", now.person().id(), now.person(), now.song(), now.until()));
  }
}
