package app.otodoke.catalog.internal;

import app.otodoke.catalog.ReferencesApi;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.catalog.SpotifyFound;
import app.otodoke.catalog.SpotifySearch;
import app.otodoke.catalog.SpotifyUnavailable;
import app.otodoke.platform.spotify.Spotify;
import app.otodoke.platform.spotify.SpotifyLink;
import app.otodoke.platform.spotify.SpotifyResults;
import app.otodoke.platform.spotify.SpotifyStatus;
import app.otodoke.platform.spotify.SpotifyTrack;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReferencesBackend implements ReferencesApi {

  private static final int TEXT = 200;

  private final Spotify spotify;
  private final SpotifyViews views;
  private final KnownReferencesQuery known;
  private final ReferSongService refer;
  private final SongsApi songs;
  private final Clock clock;

  ReferencesBackend(
      Spotify spotify,
      SpotifyViews views,
      KnownReferencesQuery known,
      ReferSongService refer,
      SongsApi songs,
      Clock clock) {
    this.spotify = spotify;
    this.views = views;
    this.known = known;
    this.refer = refer;
    this.songs = songs;
    this.clock = clock;
  }

  @Override
  public SpotifyFound status(Actor actor) {
    actor.requireScope(SongAccess.READ);
    return views.of(new SpotifyResults(spotify.status(), List.of(), List.of(), null));
  }

  @Override
  public SpotifyFound search(Actor actor, SpotifySearch search) {
    actor.requireScope(SongAccess.READ);
    new FieldChecks()
        .words("q", search.q(), TEXT)
        .holds(List.of("track", "artist").contains(search.kind()), "kind", "pattern")
        .within("offset", search.offset(), 0, 1000)
        .within("limit", search.limit(), 1, Spotify.MAX_LIMIT)
        .done();
    return views.of(
        spotify.search(
            search.q(), search.kind(), search.offset(), search.limit(), search.language()));
  }

  @Override
  public SongView refer(Actor actor, String text, String language) {
    actor.requireScope(SongAccess.WRITE);
    String id =
        SpotifyLink.track(text == null ? "" : text)
            .orElseThrow(() -> new InvalidInput("spotify", "pattern"));
    UUID song = known.song(id).orElseGet(() -> fetched(id, language));
    return songs.view(actor, song);
  }

  private UUID fetched(String id, String language) {
    SpotifyTrack track = spotify.track(id, language).orElseThrow(this::why);
    return refer.call(track, language);
  }

  private RuntimeException why() {
    SpotifyStatus status = spotify.status();
    return status.state() == SpotifyStatus.State.READY
        ? new NotThere()
        : new SpotifyUnavailable(clock.instant(), status.retryAt());
  }
}
