package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionEnded;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.shared.Actor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions that ended and accounts whose rights changed while access tokens of theirs are still
 * running. This process hears of its own at once, and of other processes' within a second.
 */
@ApplicationScoped
class Revocations {

  /** As long as an access token lives, and some more for clocks that differ. */
  private static final Duration KEPT = Duration.ofSeconds(SessionsApi.ACCESS_SECONDS + 60);

  /** A transaction may commit some time after the moment it wrote down. */
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
  private final Map<UUID, Raised> raised = new ConcurrentHashMap<>();
  private final RecentRevocationsQuery recent;
  private final Clock clock;
  private volatile boolean following;

  Revocations(RecentRevocationsQuery recent, Clock clock) {
    this.recent = recent;
    this.clock = clock;
  }

  boolean refuse(Actor actor, int version) {
    Raised now = raised.get(actor.userId());
    return ended.containsKey(actor.sessionId()) || now != null && version < now.version();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded event) {
    end(event.sessionId());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessRaised event) {
    raise(event.userId(), event.version());
  }

  void load(@Observes StartupEvent event) throws SQLException {
    read(KEPT);
    following = true;
  }

  void stop(@Observes ShutdownEvent event) {
    following = false;
  }

  @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void followOthers() throws SQLException {
    if (!following) {
      return; // the database is not there yet, or no longer
    }
    read(OVERLAP);
    Instant now = clock.instant();
    ended.values().removeIf(now::isAfter);
    raised.values().removeIf(change -> now.isAfter(change.forgetAt()));
  }

  private void read(Duration back) throws SQLException {
    recent.since(clock.instant().minus(back), this::end, this::raise);
  }

  private void end(UUID sessionId) {
    ended.computeIfAbsent(sessionId, unused -> clock.instant().plus(KEPT));
  }

  private void raise(UUID userId, int version) {
    Raised change = new Raised(version, clock.instant().plus(KEPT));
    raised.merge(userId, change, (a, b) -> a.version() >= b.version() ? a : b);
  }

  private record Raised(int version, Instant forgetAt) {}
}
