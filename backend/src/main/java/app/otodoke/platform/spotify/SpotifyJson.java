package app.otodoke.platform.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads Spotify's answers with suspicion: fields come and go. */
final class SpotifyJson {

  private SpotifyJson() {}

  /** Null when it has no id or no name. */
  static SpotifyTrack track(JsonNode node) {
    String id = text(node.path("id"));
    String title = text(node.path("name"));
    if (id == null || title == null) {
      return null;
    }
    String isrc = text(node.path("external_ids").path("isrc"));
    return new SpotifyTrack(
        id,
        title,
        list(node.path("artists")),
        text(node.path("album").path("name")),
        image(node.path("album").path("images")),
        node.path("duration_ms").canConvertToLong() ? node.path("duration_ms").asLong() : null,
        node.path("explicit").asBoolean(),
        "https://open.spotify.com/track/" + id,
        isrc == null ? null : isrc.toUpperCase(Locale.ROOT));
  }

  /** Null when it has no id or no name. */
  static SpotifyArtist artist(JsonNode node) {
    String id = text(node.path("id"));
    String name = text(node.path("name"));
    return id == null || name == null
        ? null
        : new SpotifyArtist(
            id, name, image(node.path("images")), "https://open.spotify.com/artist/" + id);
  }

  private static List<SpotifyArtist> list(JsonNode nodes) {
    List<SpotifyArtist> artists = new ArrayList<>();
    for (JsonNode node : nodes) {
      SpotifyArtist artist = artist(node);
      if (artist != null) {
        artists.add(artist);
      }
    }
    return artists;
  }

  /** The first one is the largest; only Spotify's own addresses over TLS are passed on. */
  private static String image(JsonNode images) {
    String url = text(images.path(0).path("url"));
    return url != null && url.startsWith("https://") ? url : null;
  }

  private static String text(JsonNode node) {
    String text = node.asText("").strip();
    return text.isEmpty() ? null : text.substring(0, Math.min(300, text.length()));
  }
}
