package app.otodoke.media.internal;

import app.otodoke.shared.TooManyRequests;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** How fast one person may begin uploads, on this node. */
@ApplicationScoped
class UploadPace {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int perMinute;
  private final Cache<UUID, AtomicInteger> begun =
      Caffeine.newBuilder().expireAfterWrite(MINUTE).maximumSize(100_000).build();

  UploadPace(MediaSettings settings) {
    perMinute = settings.uploadsPerMinute();
  }

  void step(UUID person) {
    if (begun.get(person, fresh -> new AtomicInteger()).incrementAndGet() > perMinute) {
      throw new TooManyRequests(MINUTE);
    }
  }
}
