package app.otodoke.platform.musicbrainz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/** MusicBrainz. One question after another, never faster than the pace. */
@ApplicationScoped
public class MusicBrainz {

  private static final Pattern ISRC = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}");
  private static final int MAX_BODY = 1 << 20;

  private final MusicBrainzSettings settings;
  private final ObjectMapper json;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ReentrantLock turn = new ReentrantLock(true);
  private long last;

  MusicBrainz(MusicBrainzSettings settings, ObjectMapper json) {
    this.settings = settings;
    this.json = json;
    this.last = System.nanoTime() - settings.pace().toNanos();
  }

  public boolean enabled() {
    return settings.enabled();
  }

  /**
   * What is thought of a recording there; empty when it is unknown or nobody has rated it. Waits
   * for its turn.
   */
  public Optional<OutsideRating> rating(String isrc) throws MusicBrainzSilent {
    if (!ISRC.matcher(isrc).matches()) {
      return Optional.empty();
    }
    turn.lock();
    try {
      keepPace();
      return best(ask("/ws/2/isrc/" + isrc + "?inc=ratings&fmt=json"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MusicBrainzSilent("interrupted");
    } finally {
      last = System.nanoTime();
      turn.unlock();
    }
  }

  private void keepPace() throws InterruptedException {
    long wait = last + settings.pace().toNanos() - System.nanoTime();
    if (wait > 0) {
      Thread.sleep(Duration.ofNanos(wait));
    }
  }

  private JsonNode ask(String path) throws MusicBrainzSilent, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.url() + path))
            .timeout(settings.timeout())
            .header("User-Agent", "Otodoke/1 ( " + settings.contact() + " )")
            .header("Accept", "application/json")
            .build();
    try {
      HttpResponse<byte[]> response =
          client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BODY));
      return switch (response.statusCode()) {
        case 200 -> json.readTree(response.body());
        case 404 -> json.createObjectNode();
        default -> throw new MusicBrainzSilent("status " + response.statusCode());
      };
    } catch (IOException e) {
      throw new MusicBrainzSilent(String.valueOf(e.getMessage()));
    }
  }

  /** Of several recordings with the same code, the one most people have rated. */
  private Optional<OutsideRating> best(JsonNode answer) {
    OutsideRating best = null;
    for (JsonNode recording : answer.path("recordings")) {
      JsonNode rating = recording.path("rating");
      int votes = rating.path("votes-count").asInt();
      if (votes > 0 && rating.path("value").isNumber() && (best == null || votes > best.votes())) {
        String page = settings.url() + "/recording/" + recording.path("id").asText();
        best = new OutsideRating(rating.path("value").asDouble(), votes, page);
      }
    }
    return Optional.ofNullable(best);
  }
}
