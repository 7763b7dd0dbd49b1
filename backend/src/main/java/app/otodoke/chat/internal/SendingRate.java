package app.otodoke.chat.internal;

import app.otodoke.chat.SendingTooFast;
import app.otodoke.platform.pace.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast one person may send: so many at once, and then so many a second. */
@ApplicationScoped
class SendingRate {

  private final Allowance allowance;

  @Inject
  SendingRate(
      @ConfigProperty(name = "otodoke.chat.sending.burst") int burst,
      @ConfigProperty(name = "otodoke.chat.sending.per-second") double perSecond) {
    this(burst, perSecond, System::nanoTime);
  }

  SendingRate(int burst, double perSecond, LongSupplier nanos) {
    allowance = new Allowance(burst, perSecond, nanos);
  }

  /**
   * Takes one from the person's allowance.
   *
   * @throws SendingTooFast when there is none left
   */
  void take(UUID userId) {
    Duration wait = allowance.take(userId);
    if (wait.isPositive()) {
      throw new SendingTooFast(wait);
    }
  }
}
