package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.LikesView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Likes a post, or no longer. */
@ApplicationScoped
class LikePostService {

  private final EntityManager database;
  private final PostAccess access;
  private final PostCounts counts;
  private final Clock clock;

  LikePostService(EntityManager database, PostAccess access, PostCounts counts, Clock clock) {
    this.database = database;
    this.access = access;
    this.counts = counts;
    this.clock = clock;
  }

  @Transactional
  LikesView call(Actor actor, UUID id, boolean liked) {
    PostEntity post = access.post(actor, id);
    Sql sql =
        liked
            ? Sql.of("insert into posts.likes (post_id, user_id, created_at)")
                .add("values (:post, :user, :now) on conflict do nothing")
                .with("now", clock.instant())
            : Sql.of("delete from posts.likes where post_id = :post and user_id = :user");
    int changed = sql.with("post", id).with("user", actor.userId()).run(database);
    return new LikesView(changed == 0 ? counts.of(post).likes() : counts.tell(post).likes(), liked);
  }
}
