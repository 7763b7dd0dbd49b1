package app.otodoke.accounts.internal;

import java.time.Duration;
import java.time.Instant;

/** Holds up to so many tokens and gets a new one every so often. */
final class Bucket {

  private final int capacity;
  private final double perMilli;
  private double tokens;
  private Instant filled;

  Bucket(AttemptSettings.Limit limit, Instant now) {
    capacity = limit.burst();
    perMilli = 1.0 / limit.every().toMillis();
    tokens = capacity;
    filled = now;
  }

  /** Takes a token, or says how long until there is one. */
  synchronized Duration take(Instant now) {
    long passed = Math.max(0, Duration.between(filled, now).toMillis());
    tokens = Math.min(capacity, tokens + passed * perMilli);
    filled = now;
    if (tokens < 1) {
      return Duration.ofMillis((long) Math.ceil((1 - tokens) / perMilli));
    }
    tokens--;
    return Duration.ZERO;
  }

  synchronized void giveBack() {
    tokens = Math.min(capacity, tokens + 1);
  }
}
