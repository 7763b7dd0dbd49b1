package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Row;
import java.time.Instant;
import java.util.UUID;

/** A comment as this module knows it. */
record CommentRow(
    UUID id,
    UUID postId,
    UUID clientId,
    UUID authorId,
    String body,
    Instant createdAt,
    Instant editedAt,
    boolean mine) {

  static CommentRow of(Row row) {
    return new CommentRow(
        row.uuid("id"),
        row.uuid("post_id"),
        row.uuid("client_id"),
        row.uuid("author_id"),
        row.text("body"),
        row.instant("created_at"),
        row.instant("edited_at"),
        row.flag("mine"));
  }
}
