package app.otodoke.realtime.hub;

import app.otodoke.realtime.CableSettings;
import java.util.concurrent.atomic.AtomicInteger;

/** How many commands may still be sent now, and how many answers are owed. */
public final class Allowance {

  private final AtomicInteger owed = new AtomicInteger();
  private final double perNano;
  private final int burst;
  private double left;
  private long at = System.nanoTime();

  Allowance(CableSettings settings, int factor) {
    this.perNano = settings.commandsPerSecond() * factor / 1e9;
    this.burst = settings.commandBurst() * factor;
    this.left = burst;
  }

  /**
   * Spends one command, or answers how many milliseconds until there is one to spend; 0 if spent.
   */
  public synchronized long spend() {
    long now = System.nanoTime();
    left = Math.min(burst, left + (now - at) * perNano);
    at = now;
    if (left >= 1) {
      left--;
      return 0;
    }
    return (long) Math.ceil((1 - left) / perNano / 1e6);
  }

  /** An answer is owed. */
  public void owe() {
    owed.incrementAndGet();
  }

  /** It was given. */
  public void settle() {
    owed.decrementAndGet();
  }

  int owed() {
    return owed.get();
  }
}
