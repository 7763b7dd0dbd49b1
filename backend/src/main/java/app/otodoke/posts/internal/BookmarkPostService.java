package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps a post for oneself, or no longer. */
@ApplicationScoped
class BookmarkPostService {

  private final EntityManager database;
  private final PostAccess access;
  private final Clock clock;

  BookmarkPostService(EntityManager database, PostAccess access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, boolean kept) {
    access.post(actor, id);
    Sql sql =
        kept
            ? Sql.of("insert into posts.bookmarks (user_id, post_id, created_at)")
                .add("values (:user, :post, :now) on conflict do nothing")
                .with("now", clock.instant())
            : Sql.of("delete from posts.bookmarks where post_id = :post and user_id = :user");
    sql.with("post", id).with("user", actor.userId()).run(database);
  }
}
