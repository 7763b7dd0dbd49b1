package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.LikesView;
import app.otodoke.posts.PostLiked;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
  private final Event<PostLiked> told;
  private final Clock clock;

  LikePostService(
      EntityManager database,
      PostAccess access,
      PostCounts counts,
      Event<PostLiked> told,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.counts = counts;
    this.told = told;
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
    if (changed > 0) {
      told.fire(new PostLiked(id, actor.userId(), liked));
    }
    return new LikesView(changed == 0 ? counts.of(post).likes() : counts.tell(post).likes(), liked);
  }
}
