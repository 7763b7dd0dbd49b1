package app.otodoke.catalog.internal;

import app.otodoke.catalog.RecordingView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
@Table(schema = "catalog", name = "recordings")
class RecordingEntity {

  @Id
  @Column(name = "media_id")
  UUID mediaId;

  @Column(name = "owner_id")
  UUID ownerId;

  String type;
  long bytes;

  @Column(name = "duration_ms")
  long durationMs;

  String title;
  String artist;
  String album;

  @Column(name = "has_cover")
  boolean hasCover;

  byte[] peaks;

  @Column(name = "drawn_at")
  Instant drawnAt;

  @Column(name = "song_id")
  UUID songId;

  @Column(name = "created_at")
  Instant createdAt;

  RecordingView view() {
    return new RecordingView(
        mediaId, type, bytes, durationMs, title, artist, album, hasCover, list(peaks));
  }

  static List<Integer> list(byte[] peaks) {
    if (peaks == null) {
      return null;
    }
    List<Integer> values = new ArrayList<>(peaks.length);
    for (byte peak : peaks) {
      values.add(peak & 0xff);
    }
    return values;
  }
}
