package app.otodoke.posts.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** People behind a row each, the latest first: who likes a post, who follows whom. */
@ApplicationScoped
class PeopleBehindQuery {

  private final EntityManager database;
  private final AccountsApi accounts;

  PeopleBehindQuery(EntityManager database, AccountsApi accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  Page<PersonView> likers(UUID postId, String after, int limit) {
    return page("user_id", "posts.likes where post_id = :of", postId, after, limit);
  }

  Page<PersonView> followers(UUID userId, String after, int limit) {
    return page("follower_id", "posts.follows where followee_id = :of", userId, after, limit);
  }

  Page<PersonView> followees(UUID userId, String after, int limit) {
    return page("followee_id", "posts.follows where follower_id = :of", userId, after, limit);
  }

  @Transactional
  Page<PersonView> page(String person, String from, UUID of, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 2);
    Sql sql = Sql.of("select " + person + " as person, created_at from " + from).with("of", of);
    if (cursor != null) {
      sql.add("and (created_at, " + person + ") < (:at, :person)")
          .with("at", cursor.instant(0))
          .with("person", cursor.uuid(1));
    }
    List<Row> rows =
        sql.add("order by created_at desc, " + person + " desc limit " + (limit + 1))
            .rows(database);
    Page<Row> page =
        Page.of(rows, limit, row -> Cursor.of(row.instant("created_at"), row.uuid("person")));
    List<UUID> ids = page.items().stream().map(row -> row.uuid("person")).toList();
    Map<UUID, PersonView> people = accounts.people(ids);
    return new Page<>(ids.stream().map(people::get).filter(Objects::nonNull).toList(), page.next());
  }
}
