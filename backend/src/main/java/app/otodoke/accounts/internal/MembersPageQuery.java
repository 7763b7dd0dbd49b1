package app.otodoke.accounts.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Members in the order of their names, all or those whose name holds a text. */
@ApplicationScoped
class MembersPageQuery {

  private final Session session;
  private final Avatars avatars;
  private final Clock clock;

  MembersPageQuery(Session session, Avatars avatars, Clock clock) {
    this.session = session;
    this.avatars = avatars;
    this.clock = clock;
  }

  @Transactional
  Page<PersonView> page(Actor actor, String query, String after, int limit) {
    AccountAccess.requireReading(actor);
    boolean all = query == null || query.isBlank();
    String named = all ? "" : " and u.searchText like :text escape '\\'";
    return read("u.suspendedAt is null" + named, all ? null : query, after, limit);
  }

  @Transactional
  Page<PersonView> suspended(Actor actor, String after, int limit) {
    AccountAccess.requireOwner(actor);
    return read("u.suspendedAt is not null", null, after, limit);
  }

  private Page<PersonView> read(String condition, String text, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 1);
    // the id alone is enough of a cursor: its name is looked up, however long
    String beyond =
        cursor == null
            ? ""
            : """
               and (u.searchText > (select p.searchText from UserEntity p where p.id = :after)
                or u.searchText = (select p.searchText from UserEntity p where p.id = :after)
                and u.id > :after)
              """;
    SelectionQuery<PersonRow> statement =
        session.createSelectionQuery(
            PersonRow.COLUMNS + "where " + condition + beyond + " order by u.searchText, u.id",
            PersonRow.class);
    if (text != null) {
      statement.setParameter("text", SearchText.like(text));
    }
    if (cursor != null) {
      statement.setParameter("after", cursor.uuid(0));
    }
    int size = Page.limit(limit, limit);
    List<PersonRow> rows = statement.setMaxResults(size + 1).list();
    Instant now = clock.instant();
    Map<UUID, String> urls = avatars.urls(PersonRow.avatarIds(rows));
    return Page.of(rows, size, row -> Cursor.of(row.id())).map(row -> row.view(urls, now));
  }
}
