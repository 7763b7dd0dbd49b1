package app.otodoke.accounts.internal;

import app.otodoke.accounts.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Where people's letters go, however many, in one statement. */
@ApplicationScoped
class AddresseesQuery {

  private final Session session;

  AddresseesQuery(Session session) {
    this.session = session;
  }

  @Transactional
  Map<UUID, Addressee> of(Collection<UUID> ids) {
    return session
        .createSelectionQuery(
            """
            select u.id, u.email, u.language from UserEntity u
            where array_contains(:ids, u.id) and u.email is not null and u.suspendedAt is null
            """,
            Object[].class)
        .setParameter("ids", ids.stream().distinct().toArray(UUID[]::new))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0], row -> new Addressee((String) row[1], (String) row[2])));
  }
}
