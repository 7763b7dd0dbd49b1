package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.CommentChanged;
import app.otodoke.posts.WriteComment;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Comments on a post, once for each client id. */
@ApplicationScoped
class WriteCommentService {

  private final EntityManager database;
  private final PostAccess access;
  private final PostCounts counts;
  private final WritingRate rate;
  private final NeutralViews neutral;
  private final Event<CommentChanged> changed;
  private final Clock clock;

  WriteCommentService(
      EntityManager database,
      PostAccess access,
      PostCounts counts,
      WritingRate rate,
      NeutralViews neutral,
      Event<CommentChanged> changed,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.counts = counts;
    this.rate = rate;
    this.neutral = neutral;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  UUID call(Actor actor, WriteComment command) {
    PostFields.check(command);
    PostEntity post = access.post(actor, command.postId());
    UUID id = Ids.next();
    int written =
        Sql.of("insert into posts.comments (id, post_id, author_id, client_id, body, created_at)")
            .add("values (:id, :post, :author, :client, :body, :now)")
            .add("on conflict (author_id, client_id) do nothing")
            .with("id", id)
            .with("post", post.id)
            .with("author", actor.userId())
            .with("client", command.clientId())
            .with("body", command.body())
            .with("now", clock.instant())
            .run(database);
    if (written == 0) {
      return made(actor, command);
    }
    rate.takeComment(actor.userId());
    counts.tell(post);
    changed.fire(new CommentChanged(neutral.comment(actor, id), true));
    return id;
  }

  private UUID made(Actor actor, WriteComment command) {
    return Sql.of("select id from posts.comments where author_id = :author and client_id = :client")
        .with("author", actor.userId())
        .with("client", command.clientId())
        .first(database)
        .orElseThrow()
        .uuid("id");
  }
}
