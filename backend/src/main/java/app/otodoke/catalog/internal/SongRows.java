package app.otodoke.catalog.internal;

import app.otodoke.catalog.ArtistRef;
import app.otodoke.catalog.SongView;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes views of rows, and asks for all their covers at once. */
@ApplicationScoped
class SongRows {

  /** Of {@code catalog.songs s}; the artists in one text, as a song has few of them. */
  static final String COLUMNS =
      """
      s.id, s.title, s.title_key, s.artist_line, s.source, s.duration_ms, s.art_url, s.cover_id,
      s.spotify_id, s.spotify_url, s.published_at, s.owner_id, s.isrc, s.created_at, s.deleted_at,
      (select string_agg(a.id || chr(31) || a.name, chr(30) order by sa.position)
       from catalog.song_artists sa join catalog.artists a on a.id = sa.artist_id
       where sa.song_id = s.id) as artists
      """;

  private static final String COVER = "large";

  private final MediaApi media;

  SongRows(MediaApi media) {
    this.media = media;
  }

  List<SongView> views(List<Row> rows) {
    Set<UUID> covers =
        rows.stream()
            .map(row -> row.uuid("cover_id"))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, MediaView> pictures = covers.isEmpty() ? Map.of() : media.views(covers);
    return rows.stream().map(row -> view(row, pictures)).toList();
  }

  private static SongView view(Row row, Map<UUID, MediaView> pictures) {
    MediaView cover = row.has("cover_id") ? pictures.get(row.uuid("cover_id")) : null;
    return new SongView(
        row.uuid("id"),
        row.text("title"),
        artists(row.text("artists")),
        row.text("artist_line"),
        row.text("source"),
        row.number("duration_ms"),
        cover == null ? row.text("art_url") : url(cover),
        row.uuid("cover_id"),
        row.text("spotify_id"),
        row.text("spotify_url"),
        row.has("published_at"),
        row.uuid("owner_id"),
        row.text("isrc"),
        row.instant("created_at"),
        false);
  }

  private static String url(MediaView cover) {
    String large = cover.url(COVER);
    return large == null && cover.kind().equals("image") ? cover.url("original") : large;
  }

  private static List<ArtistRef> artists(String joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split("\u001e"))
            .map(one -> one.split("\u001f", 2))
            .map(one -> new ArtistRef(UUID.fromString(one[0]), one[1]))
            .toList();
  }
}
