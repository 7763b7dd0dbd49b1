package app.otodoke.platform.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One request, its answer as a tree, and every other outcome as a reason. */
@ApplicationScoped
class SpotifyHttp {

  static final String UNAUTHORISED = "unauthorised";
  static final String MISSING = "missing";

  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final int MAX_BODY = 2 << 20;

  private final SpotifySettings settings;
  private final ObjectMapper json;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  SpotifyHttp(SpotifySettings settings, ObjectMapper json) {
    this.settings = settings;
    this.json = json;
  }

  /**
   * Asks.
   *
   * @param whenRefused the reason when Spotify does not accept who is asking
   */
  JsonNode ask(HttpRequest.Builder request, String whenRefused) throws SpotifyRefusal {
    try {
      HttpResponse<byte[]> response =
          client.send(
              request.timeout(settings.timeout()).build(),
              BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BODY));
      return switch (response.statusCode()) {
        case 200 -> json.readTree(response.body());
        case 400, 401, 403 -> throw new SpotifyRefusal(whenRefused, null);
        case 404 -> throw new SpotifyRefusal(MISSING, null);
        case 429 -> throw new SpotifyRefusal("limited", wanted(response));
        default -> throw new SpotifyRefusal("failing", null);
      };
    } catch (IOException e) {
      throw new SpotifyRefusal("failing", null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpotifyRefusal("failing", null);
    }
  }

  /** Spotify's own wish, believed up to a day: longer ones were seen, and end with a restart. */
  private static Duration wanted(HttpResponse<?> response) {
    try {
      long seconds =
          Long.parseLong(response.headers().firstValue("Retry-After").orElse("30").strip());
      Duration wait = Duration.ofSeconds(Math.max(1, seconds));
      return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    } catch (NumberFormatException e) {
      return Duration.ofSeconds(30);
    }
  }
}
