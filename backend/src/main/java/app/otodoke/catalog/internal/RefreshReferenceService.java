package app.otodoke.catalog.internal;

import app.otodoke.platform.spotify.Spotify;
import app.otodoke.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fetches a reference anew when somebody looks at it and it has become old; never while they wait.
 */
@ApplicationScoped
class RefreshReferenceService {

  private final EntityManager database;
  private final Spotify spotify;
  private final ReferSongService refer;
  private final Clock clock;
  private final Duration fresh;

  RefreshReferenceService(
      EntityManager database,
      Spotify spotify,
      ReferSongService refer,
      Clock clock,
      @ConfigProperty(name = "otodoke.spotify.fresh-for", defaultValue = "24h") Duration fresh) {
    this.database = database;
    this.spotify = spotify;
    this.refer = refer;
    this.clock = clock;
    this.fresh = fresh;
  }

  void soon(UUID songId) {
    Thread.ofVirtual().name("spotify-refresh").start(() -> call(songId));
  }

  void call(UUID songId) {
    QuarkusTransaction.requiringNew()
        .call(
            () ->
                Sql.of("select spotify_id, language from catalog.songs where id = :id")
                    .add("and source = 'spotify' and fetched_at < :old")
                    .with("id", songId)
                    .with("old", clock.instant().minus(fresh))
                    .first(database))
        .ifPresent(
            old -> {
              String language = old.text("language");
              spotify
                  .track(old.text("spotify_id"), language)
                  .ifPresent(track -> refer.call(track, language));
            });
  }
}
