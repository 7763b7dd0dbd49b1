package app.otodoke.posts.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "posts", name = "posts")
class PostEntity {

  @Id UUID id;

  @Column(name = "author_id")
  UUID authorId;

  @Column(name = "client_id")
  UUID clientId;

  @Column(name = "song_id")
  UUID songId;

  String body;
  boolean spoiler;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "edited_at")
  Instant editedAt;
}
