package app.otodoke.platform.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

/** The application's own token (client credentials), kept until shortly before it ends. */
@ApplicationScoped
class SpotifyTokens {

  private static final int EARLY = 60;

  private final SpotifySettings settings;
  private final SpotifyHttp http;
  private final Clock clock;
  private String token;
  private Instant until = Instant.EPOCH;

  SpotifyTokens(SpotifySettings settings, SpotifyHttp http, Clock clock) {
    this.settings = settings;
    this.http = http;
    this.clock = clock;
  }

  /** Called from the queue only, one question at a time. */
  String token() throws SpotifyRefusal {
    if (clock.instant().isBefore(until)) {
      return token;
    }
    JsonNode answer = http.ask(request(), "wrong-credentials");
    token = answer.path("access_token").asText();
    until = clock.instant().plusSeconds(answer.path("expires_in").asLong(3600) - EARLY);
    return token;
  }

  void drop() {
    until = Instant.EPOCH;
  }

  private HttpRequest.Builder request() {
    String pair = settings.clientId().orElseThrow() + ":" + settings.clientSecret().orElseThrow();
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(settings.tokenUrl())
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials"));
  }
}
