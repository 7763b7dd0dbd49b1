package app.otodoke.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 7: sortable by time, and strictly increasing within this process. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Milliseconds since 1970 in the upper 52 bits, a 12 bit counter below. */
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /** When an id was made, by the clock of whoever made it. */
  public static Instant madeAt(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  public static UUID next() {
    long now = System.currentTimeMillis() << 12;
    long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long high = (tick >>> 12) << 16 | 0x7000L | tick & 0xfffL;
    long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
