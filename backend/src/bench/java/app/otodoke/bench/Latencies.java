package app.otodoke.bench;

import java.util.Arrays;

/** How long things took, in nanoseconds, collected by many threads. */
public final class Latencies {

  private long[] taken = new long[1 << 16];
  private int count;

  public synchronized void add(long nanos) {
    if (count == taken.length) {
      taken = Arrays.copyOf(taken, count * 2);
    }
    taken[count++] = nanos;
  }

  public synchronized int count() {
    return count;
  }

  /** The value below which that part of all lies, in milliseconds. */
  public synchronized double millis(double part) {
    if (count == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(taken, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (count * part))] / 1e6;
  }

  @Override
  public String toString() {
    return "p50 %.2f ms, p99 %.2f ms, max %.1f ms".formatted(millis(.5), millis(.99), millis(1));
  }
}
