package app.otodoke.platform.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.platform.spotify.FakeSpotify.Mishap;
import app.otodoke.platform.spotify.SpotifyStatus.State;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpotifyTest {

  private FakeSpotify fake;
  private Spotify spotify;
  private Instant now = Instant.parse("2026-11-30T12:00:00Z");

  @BeforeEach
  void start() throws Exception {
    fake = new FakeSpotify();
    spotify = spotify(Optional.of("id"), Optional.of("secret"));
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void findsTracksInTheLanguageAskedFor() {
    SpotifyTrack track = search("lemon", "ja").tracks().getFirst();
    assertThat(track.title()).isEqualTo("Lemon");
    assertThat(track.artists().getFirst().name()).isEqualTo("米津玄師");
    assertThat(track.isrc()).isEqualTo("JPU901800109");
    assertThat(track.artUrl()).isEqualTo("https://i.scdn.co/image/a");
    assertThat(search("lemon", "en").tracks().getFirst().artists().getFirst().name())
        .isEqualTo("Kenshi Yonezu");
  }

  @Test
  void neverAsksForMoreThanTen() {
    assertThat(spotify.search("lemon", "track", 0, 50, "ja").nextOffset()).isEqualTo(10);
    assertThat(fake.asked()).singleElement().asString().contains("limit=10");
  }

  @Test
  void findsArtists() {
    SpotifyResults results = spotify.search("米津", "artist", 0, 5, "ja");
    assertThat(results.artists()).extracting(SpotifyArtist::id).containsExactly(FakeSpotify.YONEZU);
    assertThat(results.nextOffset()).isNull();
  }

  @Test
  void pastedLinksAndUrisLeadToTheTrackItself() {
    for (String text :
        List.of(
            "https://open.spotify.com/intl-ja/track/" + FakeSpotify.LEMON + "?si=x",
            "spotify:track:" + FakeSpotify.LEMON)) {
      assertThat(search(text, "ja").tracks()).hasSize(1);
    }
    assertThat(fake.asked()).containsExactly("/v1/tracks/" + FakeSpotify.LEMON + " ja");
  }

  @Test
  void unknownTracksAreNotThereAndHarmNothing() {
    assertThat(spotify.track("0000000000000000000000", "ja")).isEmpty();
    assertThat(spotify.status().state()).isEqualTo(State.READY);
  }

  @Test
  void answersAreKept() {
    search("lemon", "ja");
    search("lemon", "ja");
    assertThat(fake.asked()).hasSize(1);
  }

  @Test
  void theSameQuestionAtTheSameTimeIsAskedOnce() throws Exception {
    fake.takes(300);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<SpotifyResults>> answers =
          IntStream.range(0, 20).mapToObj(i -> people.submit(() -> search("lemon", "ja"))).toList();
      for (Future<SpotifyResults> answer : answers) {
        assertThat(answer.get().tracks()).hasSize(1);
      }
    }
    assertThat(fake.asked()).hasSize(1);
  }

  @Test
  void anEndedTokenIsReplaced() {
    search("lemon", "ja");
    fake.expire();
    assertThat(search("other", "ja").tracks()).hasSize(1);
    assertThat(fake.asked()).hasSize(3);
  }

  @Test
  void waitsAsLongAsSpotifySays() {
    fake.next(new Mishap(429, "3600", 0));
    assertThat(search("a", "ja").status().state()).isEqualTo(State.DEGRADED);
    now = now.plusSeconds(3599);
    SpotifyResults early = search("b", "ja");
    assertThat(early.status().reason()).isEqualTo("limited");
    assertThat(early.status().retryAt()).isEqualTo(Instant.parse("2026-11-30T13:00:00Z"));
    assertThat(fake.asked()).hasSize(1);
    now = now.plusSeconds(2);
    assertThat(search("b", "ja").tracks()).hasSize(1);
    assertThat(spotify.status()).isEqualTo(SpotifyStatus.READY);
  }

  @Test
  void waitsADayAtMost() {
    fake.next(new Mishap(429, "999999", 0));
    search("a", "ja");
    assertThat(spotify.status().retryAt()).isEqualTo(now.plus(Duration.ofDays(1)));
  }

  @Test
  void whatIsKnownIsStillAnsweredMeanwhile() {
    search("lemon", "ja");
    fake.next(new Mishap(429, "3600", 0));
    search("other", "ja");
    assertThat(search("lemon", "ja").tracks()).hasSize(1);
  }

  @Test
  void anOutageMakesItRestLongerEachTime() {
    fake.next(new Mishap(503, null, 0), new Mishap(502, null, 0));
    search("a", "ja");
    assertThat(spotify.status().retryAt()).isEqualTo(now.plusSeconds(5));
    now = now.plusSeconds(6);
    search("a", "ja");
    assertThat(spotify.status().retryAt()).isEqualTo(now.plusSeconds(10));
    now = now.plusSeconds(11);
    assertThat(search("a", "ja").tracks()).hasSize(1);
  }

  @Test
  void slowAnswersAreGivenUp() {
    fake.next(new Mishap(200, null, 3000));
    assertThat(search("a", "ja").status().reason()).isEqualTo("failing");
  }

  @Test
  void withoutCredentialsItIsOff() {
    spotify = spotify(Optional.empty(), Optional.empty());
    assertThat(search("a", "ja").status()).isEqualTo(SpotifyStatus.OFF);
    assertThat(fake.asked()).isEmpty();
  }

  @Test
  void wrongCredentialsAreToldApart() {
    spotify = spotify(Optional.of("id"), Optional.of("wrong"));
    assertThat(search("a", "ja").status().reason()).isEqualTo("wrong-credentials");
  }

  private SpotifyResults search(String text, String language) {
    return spotify.search(text, "track", 0, 10, language);
  }

  private Spotify spotify(Optional<String> id, Optional<String> secret) {
    SpotifySettings settings =
        new SpotifySettings() {
          @Override
          public Optional<String> clientId() {
            return id;
          }

          @Override
          public Optional<String> clientSecret() {
            return secret;
          }

          @Override
          public URI apiUrl() {
            return fake.url("/v1");
          }

          @Override
          public URI tokenUrl() {
            return fake.url("/api/token");
          }

          @Override
          public Duration timeout() {
            return Duration.ofMillis(1500);
          }
        };
    SpotifyHttp http = new SpotifyHttp(settings, new ObjectMapper());
    Clock clock = new Ticking();
    return new Spotify(
        new SpotifyQueue(settings, new SpotifyTokens(settings, http, clock), http, clock));
  }

  private final class Ticking extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
