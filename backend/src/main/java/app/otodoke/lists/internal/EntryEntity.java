package app.otodoke.lists.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "lists", name = "entries")
class EntryEntity {

  @Id UUID id;

  @Column(name = "list_id")
  UUID listId;

  @Column(name = "song_id")
  UUID songId;

  String position;
  String note;

  @Column(name = "added_by")
  UUID addedBy;

  @Column(name = "client_id")
  UUID clientId;

  @Column(name = "added_at")
  Instant addedAt;
}
