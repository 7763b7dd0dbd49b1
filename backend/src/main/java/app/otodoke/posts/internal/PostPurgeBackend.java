package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.PostPurgeApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Deletes a person's posts and comments as they would themselves. */
@ApplicationScoped
class PostPurgeBackend implements PostPurgeApi {

  private final EntityManager database;
  private final DeletePostService posts;
  private final DeleteCommentService comments;

  PostPurgeBackend(EntityManager database, DeletePostService posts, DeleteCommentService comments) {
    this.database = database;
    this.posts = posts;
    this.comments = comments;
  }

  @Override
  public int purge(UUID authorId, int limit) {
    Actor author = new Actor(authorId, Role.MEMBER, null, null, "");
    return each("posts.posts", author, limit, posts::call)
        + each("posts.comments", author, limit, comments::call);
  }

  private int each(String table, Actor author, int limit, BiConsumer<Actor, UUID> delete) {
    List<UUID> ids =
        Sql.of("select id from " + table + " where author_id = :author order by id limit :size")
            .with("author", author.userId())
            .with("size", limit)
            .rows(database)
            .stream()
            .map(row -> row.uuid("id"))
            .toList();
    for (UUID id : ids) {
      try {
        delete.accept(author, id);
      } catch (NotThere gone) {
        // somebody else was faster, or it hung on a post that went
      }
    }
    return ids.size();
  }
}
