package app.otodoke.posts.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "posts", name = "comments")
class CommentEntity {

  @Id UUID id;

  @Column(name = "post_id")
  UUID postId;

  @Column(name = "author_id")
  UUID authorId;

  @Column(name = "client_id")
  UUID clientId;

  String body;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "edited_at")
  Instant editedAt;
}
