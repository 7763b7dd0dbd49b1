package app.otodoke.catalog.internal;

import app.otodoke.catalog.SpotifyFound;
import app.otodoke.platform.spotify.SpotifyArtist;
import app.otodoke.platform.spotify.SpotifyResults;
import app.otodoke.platform.spotify.SpotifyTrack;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks what Spotify found with what is here already. */
@ApplicationScoped
class SpotifyViews {

  private final KnownReferencesQuery known;

  SpotifyViews(KnownReferencesQuery known) {
    this.known = known;
  }

  SpotifyFound of(SpotifyResults results) {
    Map<String, UUID> songs = known.songs(results.tracks().stream().map(SpotifyTrack::id).toList());
    Map<String, UUID> artists = known.artists(artists(results).map(SpotifyArtist::id).toList());
    return new SpotifyFound(
        results.status().state().name().toLowerCase(Locale.ROOT),
        results.status().retryAt(),
        results.status().reason(),
        results.tracks().stream().map(track -> track(track, songs, artists)).toList(),
        list(results.artists(), artists),
        results.nextOffset());
  }

  private static Stream<SpotifyArtist> artists(SpotifyResults results) {
    return Stream.concat(
        results.artists().stream(), results.tracks().stream().flatMap(t -> t.artists().stream()));
  }

  private static SpotifyFound.Track track(
      SpotifyTrack track, Map<String, UUID> songs, Map<String, UUID> artists) {
    return new SpotifyFound.Track(
        track.id(),
        track.title(),
        list(track.artists(), artists),
        track.artists().stream().map(SpotifyArtist::name).collect(Collectors.joining(", ")),
        track.album(),
        track.artUrl(),
        track.durationMs(),
        track.explicit(),
        track.url(),
        track.isrc(),
        songs.get(track.id()));
  }

  private static List<SpotifyFound.Artist> list(
      List<SpotifyArtist> found, Map<String, UUID> artists) {
    return found.stream()
        .map(
            a ->
                new SpotifyFound.Artist(
                    a.id(), a.name(), a.imageUrl(), a.url(), artists.get(a.id())))
        .toList();
  }
}
