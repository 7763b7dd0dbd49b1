package app.otodoke.platform.spotify;

import app.otodoke.platform.spotify.SpotifyQueue.Question;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Spotify's catalogue. It never fails a caller: results tell how it stands. */
@ApplicationScoped
public class Spotify {

  /** The most that Spotify gives at once. */
  public static final int MAX_LIMIT = 10;

  private static final int MAX_OFFSET = 1000;

  private final SpotifyQueue queue;

  Spotify(SpotifyQueue queue) {
    this.queue = queue;
  }

  public SpotifyStatus status() {
    return queue.status();
  }

  /** Forgets kept answers, the token and any pause. */
  public void reset() {
    queue.reset();
  }

  /**
   * Searches by text, link or URI.
   *
   * @param kind {@code track} or {@code artist}
   * @param language {@code ja} or {@code en}: names come in it
   */
  public SpotifyResults search(String text, String kind, int offset, int limit, String language) {
    Optional<SpotifyLink> link = SpotifyLink.in(text);
    return link.isPresent()
        ? linked(link.get(), language)
        : found(text, kind, offset, limit, language);
  }

  /**
   * A track by its id; empty when there is none or Spotify does not answer: see {@link #status}.
   */
  public Optional<SpotifyTrack> track(String id, String language) {
    return linked(new SpotifyLink("track", id), language).tracks().stream().findFirst();
  }

  private SpotifyResults linked(SpotifyLink link, String language) {
    try {
      JsonNode node = queue.ask(new Question("/" + link.kind() + "s/" + link.id(), language));
      return link.kind().equals("track")
          ? results(List.of(node), List.of(), null)
          : results(List.of(), List.of(node), null);
    } catch (SpotifyRefusal refusal) {
      return none(refusal);
    }
  }

  private SpotifyResults found(String text, String kind, int offset, int limit, String language) {
    int from = Math.clamp(offset, 0, MAX_OFFSET);
    int count = Math.clamp(limit, 1, MAX_LIMIT);
    String q = URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    String path = "/search?q=" + q + "&type=" + kind + "&limit=" + count + "&offset=" + from;
    try {
      JsonNode answer = queue.ask(new Question(path, language));
      JsonNode page = answer.path(kind + "s");
      boolean more = page.path("total").asInt() > from + count && from + count <= MAX_OFFSET;
      List<JsonNode> items = new ArrayList<>();
      page.path("items").forEach(items::add);
      return kind.equals("track")
          ? results(items, List.of(), more ? from + count : null)
          : results(List.of(), items, more ? from + count : null);
    } catch (SpotifyRefusal refusal) {
      return none(refusal);
    }
  }

  private static SpotifyResults results(
      List<JsonNode> tracks, List<JsonNode> artists, Integer nextOffset) {
    return new SpotifyResults(
        SpotifyStatus.READY,
        read(tracks, SpotifyJson::track),
        read(artists, SpotifyJson::artist),
        nextOffset);
  }

  private static <T> List<T> read(List<JsonNode> nodes, Function<JsonNode, T> reader) {
    return nodes.stream().map(reader).filter(java.util.Objects::nonNull).toList();
  }

  private SpotifyResults none(SpotifyRefusal refusal) {
    if (refusal.reason().equals(SpotifyHttp.MISSING)) {
      return SpotifyResults.none(SpotifyStatus.READY);
    }
    SpotifyStatus status = status();
    return SpotifyResults.none(
        status.state() == SpotifyStatus.State.READY
            ? SpotifyStatus.degraded(null, refusal.reason())
            : status);
  }
}
