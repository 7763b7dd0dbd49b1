package app.otodoke.ratings.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "ratings", name = "rounds")
class RoundEntity {

  @Id UUID id;

  @Column(name = "room_id")
  UUID roomId;

  @Column(name = "song_id")
  UUID songId;

  @Column(name = "opened_by")
  UUID openedBy;

  @Column(name = "client_id")
  UUID clientId;

  String note;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "closes_at")
  Instant closesAt;

  @Column(name = "opened_at")
  Instant openedAt;

  /** Time opens it too, whether or not anybody has noticed. */
  boolean isOpen(Instant now) {
    return openedAt != null || !now.isBefore(closesAt);
  }
}
