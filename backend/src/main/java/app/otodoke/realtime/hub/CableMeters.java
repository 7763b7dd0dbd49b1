package app.otodoke.realtime.hub;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What the cable counts. Counted with adders, because it is counted for every frame. */
@Singleton
public class CableMeters {

  private final MeterRegistry registry;
  private final LongAdder sockets = new LongAdder();
  private final LongAdder subscriptions = new LongAdder();
  private final LongAdder opened = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder deliveries = new LongAdder();
  private final LongAdder writes = new LongAdder();
  private final Counter tooSlow;
  private final Counter aborted;
  private final Counter resumes;
  private final Counter resumesRefused;
  private final Counter gaps;
  private final DistributionSummary batches;

  CableMeters(MeterRegistry registry) {
    this.registry = registry;
    gauge("otodoke.cable.sockets", sockets::sum);
    gauge("otodoke.cable.subscriptions", subscriptions::sum);
    counter("otodoke.cable.opened", opened);
    counter("otodoke.cable.refused", refused);
    counter("otodoke.cable.deliveries", deliveries);
    counter("otodoke.cable.writes", writes);
    tooSlow = registry.counter("otodoke.cable.too.slow");
    aborted = registry.counter("otodoke.cable.aborted");
    resumes = registry.counter("otodoke.cable.resumes", "answer", "replayed");
    resumesRefused = registry.counter("otodoke.cable.resumes", "answer", "refused");
    gaps = registry.counter("otodoke.cable.gaps.healed");
    batches = registry.summary("otodoke.cable.batch");
  }

  private void gauge(String name, Supplier<Number> value) {
    Gauge.builder(name, value).register(registry);
  }

  private void counter(String name, LongAdder adder) {
    io.micrometer.core.instrument.FunctionCounter.builder(name, adder, LongAdder::sum)
        .register(registry);
  }

  void streams(Supplier<Number> count) {
    gauge("otodoke.cable.streams", count);
  }

  public void opened() {
    sockets.increment();
    opened.increment();
  }

  public void closed() {
    sockets.decrement();
  }

  /** A handshake was refused. */
  public void refused() {
    refused.increment();
  }

  public void subscribed() {
    subscriptions.increment();
  }

  public void unsubscribed(int count) {
    subscriptions.add(-count);
  }

  /** So many messages went to so many sockets in one piece. */
  void batch(int messages, int receivers) {
    deliveries.add((long) messages * receivers);
    batches.record(messages);
  }

  void flushed(int written) {
    writes.add(written);
  }

  void tooSlow() {
    tooSlow.increment();
  }

  void aborted() {
    aborted.increment();
  }

  void resumed() {
    resumes.increment();
  }

  void resumeRefused() {
    resumesRefused.increment();
  }

  void gapHealed() {
    gaps.increment();
  }

  /** The figures as they are now. */
  public CableFigures figures() {
    return new CableFigures(
        sockets.sum(),
        subscriptions.sum(),
        opened.sum(),
        refused.sum(),
        deliveries.sum(),
        writes.sum(),
        (long) resumes.count(),
        (long) resumesRefused.count(),
        (long) gaps.count(),
        (long) tooSlow.count(),
        (long) aborted.count(),
        batches.mean(),
        batches.max());
  }
}
