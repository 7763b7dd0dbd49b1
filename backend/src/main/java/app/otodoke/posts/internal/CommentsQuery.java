package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The comments of a post, the oldest first. */
@ApplicationScoped
class CommentsQuery {

  private static final String SELECT =
      """
      select c.id, c.post_id, c.client_id, c.author_id, c.body, c.created_at, c.edited_at,
        c.author_id = :me as mine
      from posts.comments c
      """;

  private final EntityManager database;
  private final Hidden hidden;

  CommentsQuery(EntityManager database, Hidden hidden) {
    this.database = database;
    this.hidden = hidden;
  }

  @Transactional
  Page<CommentRow> page(UUID me, UUID postId, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 1);
    Set<UUID> away = hidden.from(me);
    List<CommentRow> rows =
        Sql.of(SELECT + " where c.post_id = :post")
            .addWith("and c.id > :after", "after", cursor == null ? null : cursor.uuid(0))
            .addWith("and c.author_id not in (:away)", "away", away.isEmpty() ? null : away)
            .add("order by c.id limit " + (limit + 1))
            .with("me", me)
            .with("post", postId)
            .rows(database)
            .stream()
            .map(CommentRow::of)
            .toList();
    return Page.of(rows, limit, row -> Cursor.of(row.id()));
  }

  @Transactional
  List<CommentRow> these(UUID me, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return Sql.of(SELECT + " where c.id in (:ids)")
        .with("me", me)
        .with("ids", ids)
        .rows(database)
        .stream()
        .map(CommentRow::of)
        .toList();
  }

  @Transactional
  CommentRow one(UUID me, UUID id) {
    return Sql.of(SELECT + " where c.id = :id")
        .with("me", me)
        .with("id", id)
        .first(database)
        .map(CommentRow::of)
        .orElseThrow(NotThere::new);
  }
}
