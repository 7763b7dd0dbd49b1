package app.otodoke.catalog.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(schema = "catalog", name = "song_words")
class SongWordsEntity {

  @Id
  @Column(name = "song_id")
  UUID songId;

  String lyrics;
  String note;
}
