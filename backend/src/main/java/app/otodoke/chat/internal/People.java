package app.otodoke.chat.internal;

import app.otodoke.accounts.AccountSuspended;
import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.ProfileChanged;
import app.otodoke.accounts.RoleChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** People as shown beside what they say, remembered for a few seconds. */
@ApplicationScoped
class People {

  static final Duration FRESH = Duration.ofSeconds(10);

  private final AccountsApi accounts;
  private final AtomicLong changes = new AtomicLong();
  private final Cache<UUID, PersonView> known =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(FRESH).build();
  private final LoadingCache<UUID, PersonView> authors =
      Caffeine.newBuilder()
          .maximumSize(20_000)
          .refreshAfterWrite(FRESH)
          .expireAfterAccess(Duration.ofHours(1))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build(this::of);

  People(AccountsApi accounts) {
    this.accounts = accounts;
  }

  /** Those of them there are, in one call to the neighbour at most. */
  Map<UUID, PersonView> of(Collection<UUID> ids) {
    Set<UUID> wanted = new HashSet<>(ids);
    return known.getAll(wanted, this::read);
  }

  /** What is kept of the past does not hold what somebody was doing just then. */
  private Map<UUID, PersonView> read(Set<? extends UUID> ids) {
    Map<UUID, PersonView> people = new HashMap<>(accounts.people(List.copyOf(ids)));
    people.replaceAll((id, person) -> person.withoutStatus());
    return people;
  }

  /** The person; a nameless one who is gone when there is none any more. */
  PersonView of(UUID id) {
    return orGone(of(List.of(id)), id);
  }

  /**
   * The same for somebody who speaks: never waits for the neighbour where the answer is known from
   * last time, and looks again behind their back.
   */
  PersonView author(UUID id) {
    return authors.get(id);
  }

  static PersonView orGone(Map<UUID, PersonView> people, UUID id) {
    PersonView person = people.get(id);
    return person != null ? person : new PersonView(id, "", "", null, "MEMBER", false, true);
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged event) {
    forget(event.userId());
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged event) {
    forget(event.userId());
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountSuspended event) {
    forget(event.userId());
  }

  /** How often somebody has changed, so far as this process was told at once. */
  long changes() {
    return changes.get();
  }

  private void forget(UUID id) {
    changes.incrementAndGet();
    known.invalidate(id);
    authors.invalidate(id);
  }
}
