package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A post as this module knows it: others by id only. */
record PostRow(
    UUID id,
    UUID clientId,
    UUID authorId,
    UUID songId,
    String body,
    boolean spoiler,
    List<Picture> pictures,
    long likes,
    boolean liked,
    boolean bookmarked,
    long comments,
    Instant createdAt,
    Instant editedAt,
    boolean mine) {

  /** Of posts {@code p}, as {@code :me} sees them. Counts are derived, never kept. */
  static final String COLUMNS =
      """
      p.id, p.client_id, p.author_id, p.song_id, p.body, p.spoiler, p.created_at, p.edited_at,
      p.author_id = :me as mine,
      (select count(*) from posts.likes l where l.post_id = p.id) as likes,
      exists (select from posts.likes l where l.post_id = p.id and l.user_id = :me) as liked,
      exists (select from posts.bookmarks b where b.post_id = p.id and b.user_id = :me) as kept,
      (select count(*) from posts.comments c where c.post_id = p.id) as comments,
      (select string_agg(i.media_id || chr(31) || i.alt, chr(30) order by i.position)
       from posts.pictures i where i.post_id = p.id) as pictures
      """;

  record Picture(UUID mediaId, String alt) {}

  static PostRow of(Row row) {
    return new PostRow(
        row.uuid("id"),
        row.uuid("client_id"),
        row.uuid("author_id"),
        row.uuid("song_id"),
        row.text("body"),
        row.flag("spoiler"),
        pictures(row.text("pictures")),
        row.number("likes"),
        row.flag("liked"),
        row.flag("kept"),
        row.number("comments"),
        row.instant("created_at"),
        row.instant("edited_at"),
        row.flag("mine"));
  }

  private static List<Picture> pictures(String joined) {
    return joined == null
        ? List.of()
        : Arrays.stream(joined.split("\u001e"))
            .map(one -> one.split("\u001f", 2))
            .map(one -> new Picture(UUID.fromString(one[0]), one[1]))
            .toList();
  }
}
