package app.otodoke.accounts.internal;

import app.otodoke.shared.TooManyRequests;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits guessing: every attempt takes a token from the buckets of its account, of its address and
 * of all; a success gives them back. Accounts that do not exist have buckets like all others.
 */
@ApplicationScoped
class Attempts {

  /** What is attempted; each kind is counted by itself. */
  enum Kind {
    SIGN_IN,
    REGISTER,
    RESET,
    LINK,
    TRANSFER
  }

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(200_000).expireAfterAccess(Duration.ofHours(2)).build();
  private final AttemptSettings settings;
  private final Clock clock;

  Attempts(AttemptSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Takes a token from each bucket.
   *
   * @param account whose secret is guessed; null when it is nobody's
   * @throws TooManyRequests when one is empty
   */
  Attempt take(Kind kind, String account, String address) {
    List<Bucket> taken = new ArrayList<>();
    Instant now = clock.instant();
    if (account != null) {
      take(taken, kind + "/account/" + account, settings.perAccount(), now);
    }
    take(taken, kind + "/address/" + Network.of(address), settings.perAddress(), now);
    take(taken, kind + "/all", settings.inAll(), now);
    return new Attempt(taken);
  }

  private void take(List<Bucket> taken, String key, AttemptSettings.Limit limit, Instant now) {
    Bucket bucket = buckets.get(key, unused -> new Bucket(limit, now));
    Duration wait = bucket.take(now);
    if (wait.isPositive()) {
      taken.forEach(Bucket::giveBack);
      throw new TooManyRequests(wait);
    }
    taken.add(bucket);
  }

  /** An attempt under way. */
  record Attempt(List<Bucket> buckets) {

    /** It was no guess. */
    void succeeded() {
      buckets.forEach(Bucket::giveBack);
    }
  }
}
