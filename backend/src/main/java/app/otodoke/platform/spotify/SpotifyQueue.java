package app.otodoke.platform.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one way to Spotify: one question after another, the same question only once, answers kept for
 * a while, and silence for as long as Spotify wants it.
 */
@ApplicationScoped
class SpotifyQueue {

  private static final int WAITING = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final SpotifySettings settings;
  private final SpotifyTokens tokens;
  private final SpotifyHttp http;
  private final Clock clock;
  private final Semaphore places = new Semaphore(WAITING);
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Map<Question, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final Cache<Question, JsonNode> kept =
      Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(Duration.ofMinutes(30)).build();
  private volatile SpotifyStatus pause = SpotifyStatus.READY;
  private int failures;

  SpotifyQueue(SpotifySettings settings, SpotifyTokens tokens, SpotifyHttp http, Clock clock) {
    this.settings = settings;
    this.tokens = tokens;
    this.http = http;
    this.clock = clock;
  }

  record Question(String path, String language) {}

  SpotifyStatus status() {
    if (!settings.on()) {
      return SpotifyStatus.OFF;
    }
    SpotifyStatus now = pause;
    return now.retryAt() != null && now.retryAt().isAfter(clock.instant())
        ? now
        : SpotifyStatus.READY;
  }

  /** Forgets answers and pauses. */
  void reset() {
    kept.invalidateAll();
    pause = SpotifyStatus.READY;
    tokens.drop();
    failures = 0;
  }

  JsonNode ask(Question question) throws SpotifyRefusal {
    JsonNode known = kept.getIfPresent(question);
    if (known != null) {
      return known;
    }
    if (status().state() != SpotifyStatus.State.READY) {
      throw new SpotifyRefusal(status().reason(), null);
    }
    CompletableFuture<JsonNode> mine = new CompletableFuture<>();
    CompletableFuture<JsonNode> first = asked.putIfAbsent(question, mine);
    if (first == null) {
      Thread.ofVirtual().name("spotify").start(() -> answer(question, mine));
    }
    return await(first == null ? mine : first);
  }

  private static JsonNode await(CompletableFuture<JsonNode> answer) throws SpotifyRefusal {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SpotifyRefusal refusal
          ? refusal
          : new SpotifyRefusal("failing", null);
    } catch (TimeoutException e) {
      throw new SpotifyRefusal("busy", null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpotifyRefusal("busy", null);
    }
  }

  private void answer(Question question, CompletableFuture<JsonNode> answer) {
    if (!places.tryAcquire()) {
      finish(question, () -> answer.completeExceptionally(new SpotifyRefusal("busy", null)));
      return;
    }
    turn.lock();
    try {
      JsonNode found = inTurn(question);
      kept.put(question, found);
      finish(question, () -> answer.complete(found));
    } catch (SpotifyRefusal | RuntimeException e) {
      finish(question, () -> answer.completeExceptionally(e));
    } finally {
      turn.unlock();
      places.release();
    }
  }

  private void finish(Question question, Runnable end) {
    asked.remove(question);
    end.run();
  }

  private JsonNode inTurn(Question question) throws SpotifyRefusal {
    SpotifyStatus now = status();
    if (now.state() != SpotifyStatus.State.READY) {
      throw new SpotifyRefusal(now.reason(), null);
    }
    try {
      JsonNode found = withToken(question);
      failures = 0;
      pause = SpotifyStatus.READY;
      return found;
    } catch (SpotifyRefusal refusal) {
      if (!refusal.reason().equals(SpotifyHttp.MISSING)) {
        rest(refusal);
      }
      throw refusal;
    }
  }

  private JsonNode withToken(Question question) throws SpotifyRefusal {
    try {
      return http.ask(request(question), SpotifyHttp.UNAUTHORISED);
    } catch (SpotifyRefusal refusal) {
      if (!refusal.reason().equals(SpotifyHttp.UNAUTHORISED)) {
        throw refusal;
      }
      tokens.drop(); // ended early, or was taken back: one more try with a new one
      return http.ask(request(question), "wrong-credentials");
    }
  }

  private HttpRequest.Builder request(Question question) throws SpotifyRefusal {
    return HttpRequest.newBuilder(URI.create(settings.apiUrl() + question.path()))
        .header("Authorization", "Bearer " + tokens.token())
        .header("Accept-Language", question.language());
  }

  private void rest(SpotifyRefusal refusal) {
    Duration wait = refusal.waitFor();
    if (wait == null) {
      wait =
          Duration.ofSeconds(Math.min(LONGEST_PAUSE.toSeconds(), 5L << Math.min(10, failures++)));
    }
    Instant until = clock.instant().plus(wait);
    pause = SpotifyStatus.degraded(until, refusal.reason());
  }
}
