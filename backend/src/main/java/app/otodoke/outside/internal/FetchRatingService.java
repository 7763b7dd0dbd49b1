package app.otodoke.outside.internal;

import app.otodoke.platform.musicbrainz.MusicBrainz;
import app.otodoke.platform.musicbrainz.MusicBrainzSilent;
import app.otodoke.platform.musicbrainz.OutsideRating;
import app.otodoke.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Asks outside, one song after another, and keeps what comes back. */
@ApplicationScoped
class FetchRatingService {

  /** A queue longer than this is not worth waiting for. */
  private static final int WAITING = 100;

  private final EntityManager database;
  private final MusicBrainz musicBrainz;
  private final Clock clock;
  private final Set<UUID> asked = ConcurrentHashMap.newKeySet();

  FetchRatingService(EntityManager database, MusicBrainz musicBrainz, Clock clock) {
    this.database = database;
    this.musicBrainz = musicBrainz;
    this.clock = clock;
  }

  /**
   * Asks in a while, once however many want to know.
   *
   * @return false when too many songs are waiting
   */
  boolean soon(UUID songId, String isrc) {
    if (asked.size() >= WAITING && !asked.contains(songId)) {
      return false;
    }
    if (asked.add(songId)) {
      Thread.ofVirtual().name("outside-rating").start(() -> call(songId, isrc));
    }
    return true;
  }

  void call(UUID songId, String isrc) {
    try {
      Optional<OutsideRating> rating = musicBrainz.rating(isrc);
      keep(songId, rating.isPresent() ? "READY" : "ABSENT", rating.orElse(null));
    } catch (MusicBrainzSilent silent) {
      keep(songId, "FAILED", null);
    } finally {
      asked.remove(songId);
    }
  }

  private void keep(UUID songId, String state, OutsideRating rating) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Sql.of("insert into outside.ratings (song_id, state, fetched_at)")
                  .add("values (:song, :state, :now) on conflict (song_id) do update")
                  .add("set state = excluded.state, fetched_at = excluded.fetched_at,")
                  .add("value = null, votes = null, url = null")
                  .with("song", songId)
                  .with("state", state)
                  .with("now", clock.instant())
                  .run(database);
              if (rating != null) {
                Sql.of("update outside.ratings set value = :value, votes = :votes, url = :url")
                    .add("where song_id = :song")
                    .with("song", songId)
                    .with("value", rating.value())
                    .with("votes", rating.votes())
                    .with("url", rating.url())
                    .run(database);
              }
            });
  }
}
