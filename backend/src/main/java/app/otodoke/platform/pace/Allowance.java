package app.otodoke.platform.pace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/** So many at once for each person, and then so many a second. Unused ones are saved up. */
public final class Allowance {

  private final double burst;
  private final double perNano;
  private final LongSupplier nanos;
  private final Cache<UUID, Bucket> buckets;

  /** Measured by the machine's own clock. */
  public Allowance(int burst, double perSecond) {
    this(burst, perSecond, System::nanoTime);
  }

  /**
   * Measured by a clock of one's own.
   *
   * @param burst how many at most at once
   * @param perSecond how many come back a second
   * @param nanos a clock in nanoseconds
   */
  public Allowance(int burst, double perSecond, LongSupplier nanos) {
    this.burst = burst;
    this.perNano = perSecond / 1e9;
    this.nanos = nanos;
    // whoever was away until all had come back may be forgotten
    Duration full = Duration.ofSeconds((long) Math.ceil(burst / perSecond) + 60);
    buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(full).build();
  }

  /** Takes one for the person: zero when there was one, else how long until there is. */
  public Duration take(UUID userId) {
    Bucket bucket = buckets.get(userId, id -> new Bucket(burst, nanos.getAsLong()));
    synchronized (bucket) {
      long now = nanos.getAsLong();
      bucket.left = Math.min(burst, bucket.left + (now - bucket.at) * perNano);
      bucket.at = now;
      if (bucket.left < 1) {
        return Duration.ofNanos((long) Math.ceil((1 - bucket.left) / perNano));
      }
      bucket.left--;
      return Duration.ZERO;
    }
  }

  private static final class Bucket {
    double left;
    long at;

    Bucket(double left, long at) {
      this.left = left;
      this.at = at;
    }
  }
}
