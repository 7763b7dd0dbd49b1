package app.otodoke.catalog.internal;

import app.otodoke.catalog.SongDetail;
import app.otodoke.catalog.SongView;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Everything on a song's page. */
@ApplicationScoped
class SongDetailQuery {

  private final EntityManager database;
  private final SongRows songs;
  private final MediaApi media;

  SongDetailQuery(EntityManager database, SongRows songs, MediaApi media) {
    this.database = database;
    this.songs = songs;
    this.media = media;
  }

  @Transactional
  SongDetail one(UUID viewer, UUID id) {
    Row row =
        Sql.of("select " + SongRows.COLUMNS)
            .add(", s.reading, array_to_string(s.aliases, chr(31)) as aliases, s.updated_at")
            .add(", s.audio_id, w.lyrics, w.note, r.type, r.bytes, r.duration_ms as plays, r.peaks")
            .add("from catalog.songs s")
            .add("left join catalog.song_words w on w.song_id = s.id")
            .add("left join catalog.recordings r on r.media_id = s.audio_id")
            .add("where s.id = :id and s.deleted_at is null")
            .add("and (s.published_at is not null or s.owner_id = :viewer)")
            .with("id", id)
            .with("viewer", viewer)
            .first(database)
            .orElseThrow(NotThere::new);
    SongView song = songs.views(List.of(row)).getFirst();
    String aliases = row.text("aliases");
    return new SongDetail(
        song,
        row.text("reading"),
        aliases.isEmpty() ? List.of() : List.of(aliases.split("\u001f")),
        row.text("lyrics"),
        row.text("note"),
        audio(row),
        RecordingEntity.list(row.bytes("peaks")),
        viewer.equals(song.ownerId()),
        row.instant("updated_at"));
  }

  private SongDetail.Audio audio(Row row) {
    UUID id = row.uuid("audio_id");
    MediaView file = id == null ? null : media.views(List.of(id)).get(id);
    return file == null
        ? null
        : new SongDetail.Audio(
            file.url("original"), row.text("type"), row.number("bytes"), row.number("plays"));
  }
}
