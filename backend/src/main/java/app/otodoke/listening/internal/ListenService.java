package app.otodoke.listening.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.listening.ListeningChanged;
import app.otodoke.listening.ListeningView;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Says what somebody listens to, or that they have stopped. */
@ApplicationScoped
class ListenService {

  private static final Duration UNKNOWN = Duration.ofMinutes(4);
  private static final Duration LINGERS = Duration.ofMinutes(1);

  private final EntityManager database;
  private final AccountsApi accounts;
  private final SongsApi songs;
  private final Event<ListeningChanged> changed;
  private final Clock clock;

  ListenService(
      EntityManager database,
      AccountsApi accounts,
      SongsApi songs,
      Event<ListeningChanged> changed,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.songs = songs;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Says so.
   *
   * @param songId null for having stopped
   */
  @Transactional
  ListeningView call(Actor actor, UUID songId) {
    actor.requireScope("catalog:write");
    Instant now = clock.instant();
    SongView song = songId == null ? null : songs.view(actor, songId);
    Instant until = song == null ? now : now.plus(length(song)).plus(LINGERS);
    if (song == null) {
      Sql.of("delete from listening.listening where user_id = :user")
          .with("user", actor.userId())
          .run(database);
    } else {
      keep(actor, song, now, until);
    }
    PersonView person = accounts.people(Set.of(actor.userId())).get(actor.userId());
    ListeningView view = new ListeningView(person, song, now, until);
    if (song == null || song.published()) { // nobody hears of a draft
      changed.fire(new ListeningChanged(view));
    }
    return view;
  }

  private void keep(Actor actor, SongView song, Instant now, Instant until) {
    Sql.of("insert into listening.listening (user_id, song_id, since, until)")
        .add("values (:user, :song, :now, :until) on conflict (user_id) do update")
        .add("set song_id = excluded.song_id, since = excluded.since, until = excluded.until")
        .with("user", actor.userId())
        .with("song", song.id())
        .with("now", now)
        .with("until", until)
        .run(database);
  }

  private static Duration length(SongView song) {
    return song.durationMs() == null ? UNKNOWN : Duration.ofMillis(song.durationMs());
  }
}
