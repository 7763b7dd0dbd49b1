package app.otodoke.chat.internal;

import app.otodoke.chat.SendingTooFast;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast one person may send: so many at once, and then so many a second. */
@ApplicationScoped
class SendingRate {

  private final double burst;
  private final double perNano;
  private final LongSupplier nanos;
  private final Cache<UUID, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  @Inject
  SendingRate(
      @ConfigProperty(name = "otodoke.chat.sending.burst") int burst,
      @ConfigProperty(name = "otodoke.chat.sending.per-second") double perSecond) {
    this(burst, perSecond, System::nanoTime);
  }

  SendingRate(int burst, double perSecond, LongSupplier nanos) {
    this.burst = burst;
    this.perNano = perSecond / 1e9;
    this.nanos = nanos;
  }

  /**
   * Takes one from the person's allowance.
   *
   * @throws SendingTooFast when there is none left
   */
  void take(UUID userId) {
    Bucket bucket = buckets.get(userId, id -> new Bucket(burst, nanos.getAsLong()));
    synchronized (bucket) {
      long now = nanos.getAsLong();
      bucket.left = Math.min(burst, bucket.left + (now - bucket.at) * perNano);
      bucket.at = now;
      if (bucket.left < 1) {
        throw new SendingTooFast(Duration.ofNanos((long) Math.ceil((1 - bucket.left) / perNano)));
      }
      bucket.left--;
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
