package app.otodoke.chat.internal;

import app.otodoke.chat.EntriesCommitted;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes what was said into blocks, some time after it was said. It works at most half of the time,
 * so that a rush of messages is written before it is taken in; searching is exact at any moment.
 */
@ApplicationScoped
class SearchIndexer {

  private static final Duration LONGEST = Duration.ofMillis(500);
  private static final Duration LOOK_ANYWAY = Duration.ofMinutes(1);

  private final SearchBlockWriter writer;
  private final Clock clock;
  private volatile boolean news = true;
  private volatile Instant lookedAt = Instant.EPOCH;

  SearchIndexer(SearchBlockWriter writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  void note(@Observes EntriesCommitted entries) {
    if (!news) {
      news = true;
    }
  }

  @Scheduled(
      every = "1s",
      delayed = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void call() {
    Instant begin = clock.instant();
    if (!news && begin.isBefore(lookedAt.plus(LOOK_ANYWAY))) {
      return;
    }
    news = false;
    lookedAt = begin;
    while (writer.writeSome()) {
      if (clock.instant().isAfter(begin.plus(LONGEST))) {
        news = true;
        return;
      }
    }
  }
}
