package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.PostCounted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/** How much a post is liked and talked about. */
@ApplicationScoped
class PostCounts {

  private final EntityManager database;
  private final Event<PostCounted> counted;

  PostCounts(EntityManager database, Event<PostCounted> counted) {
    this.database = database;
    this.counted = counted;
  }

  PostCounted of(PostEntity post) {
    database.flush();
    return Sql.of("select (select count(*) from posts.likes where post_id = :post) as likes,")
        .add("(select count(*) from posts.comments where post_id = :post) as comments")
        .with("post", post.id)
        .first(database)
        .map(
            row ->
                new PostCounted(post.id, post.songId, row.number("likes"), row.number("comments")))
        .orElseThrow();
  }

  PostCounted tell(PostEntity post) {
    PostCounted now = of(post);
    counted.fire(now);
    return now;
  }
}
