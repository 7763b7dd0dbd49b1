package app.otodoke.outside.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.outside.OutsideApi;
import app.otodoke.outside.OutsideRatingView;
import app.otodoke.platform.musicbrainz.MusicBrainz;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutsideBackend implements OutsideApi {

  private static final int SOON = 1_500;

  private final SongsApi songs;
  private final MusicBrainz musicBrainz;
  private final KnownRatingQuery known;
  private final FetchRatingService fetch;

  OutsideBackend(
      SongsApi songs, MusicBrainz musicBrainz, KnownRatingQuery known, FetchRatingService fetch) {
    this.songs = songs;
    this.musicBrainz = musicBrainz;
    this.known = known;
    this.fetch = fetch;
  }

  @Override
  public OutsideRatingView rating(Actor actor, UUID songId) {
    actor.requireScope("catalog:read");
    SongView song = songs.view(actor, songId);
    if (!musicBrainz.enabled()) {
      return empty("off", null);
    }
    if (song.isrc() == null) {
      return empty("absent", null);
    }
    Optional<OutsideRatingView> fresh = known.one(songId);
    if (fresh.isPresent()) {
      return fresh.get();
    }
    return fetch.soon(songId, song.isrc()) ? empty("loading", SOON) : empty("failed", null);
  }

  private static OutsideRatingView empty(String state, Integer retryAfterMs) {
    return new OutsideRatingView(
        state, OutsideRatingView.SOURCE, null, null, null, null, retryAfterMs);
  }
}
