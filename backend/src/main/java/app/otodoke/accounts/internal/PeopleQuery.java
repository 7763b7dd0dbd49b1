package app.otodoke.accounts.internal;

import app.otodoke.accounts.DirectFrom;
import app.otodoke.accounts.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** People by id or by handle, however many, in one statement. */
@ApplicationScoped
class PeopleQuery {

  private final Session session;
  private final Avatars avatars;
  private final Clock clock;

  PeopleQuery(Session session, Avatars avatars, Clock clock) {
    this.session = session;
    this.avatars = avatars;
    this.clock = clock;
  }

  @Transactional
  Map<UUID, PersonView> byId(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<PersonRow> rows =
        session
            .createSelectionQuery(
                PersonRow.COLUMNS + "where array_contains(:ids, u.id)", PersonRow.class)
            .setParameter("ids", ids.stream().distinct().toArray(UUID[]::new))
            .list();
    Instant now = clock.instant();
    Map<UUID, String> urls = avatars.urls(PersonRow.avatarIds(rows));
    return rows.stream()
        .map(row -> row.view(urls, now))
        .collect(Collectors.toMap(PersonView::id, Function.identity()));
  }

  @Transactional
  Map<UUID, DirectFrom> directFrom(Collection<UUID> ids) {
    return session
        .createSelectionQuery(
            "select u.id, u.directFrom from UserEntity u where array_contains(:ids, u.id)",
            Object[].class)
        .setParameter("ids", ids.stream().distinct().toArray(UUID[]::new))
        .list()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (DirectFrom) row[1]));
  }

  @Transactional
  Set<UUID> idsOfHandles(Collection<String> handles) {
    if (handles.isEmpty()) {
      return Set.of();
    }
    String[] folded =
        handles.stream().map(AccountRules::foldHandle).distinct().toArray(String[]::new);
    return new HashSet<>(
        session
            .createSelectionQuery(
                """
                select u.id from UserEntity u
                where array_contains(:handles, u.handle) and u.suspendedAt is null
                """,
                UUID.class)
            .setParameter("handles", folded)
            .list());
  }
}
