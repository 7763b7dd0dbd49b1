package app.otodoke.chat.internal;

import app.otodoke.chat.EmojiView;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The circle's own emoji; where their pictures are is remembered for a few seconds. */
@ApplicationScoped
class OwnEmoji {

  private static final String SELECT =
      "select name, media_id, added_by, added_at from chat.emoji order by name";
  private static final String ALL = "all";

  private final AtomicLong changes = new AtomicLong();
  private final Sql sql;
  private final People people;
  private final MediaApi media;
  private final LoadingCache<String, Map<String, String>> urls =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build(all -> load());

  OwnEmoji(Sql sql, People people, MediaApi media) {
    this.sql = sql;
    this.people = people;
    this.media = media;
  }

  List<EmojiView> list() {
    List<Row> rows = rows();
    Map<UUID, MediaView> pictures = pictures(rows);
    var known = people.of(rows.stream().map(Row::addedBy).distinct().toList());
    return rows.stream()
        .map(
            row ->
                new EmojiView(
                    row.name,
                    url(pictures.get(row.mediaId)),
                    People.orGone(known, row.addedBy),
                    row.addedAt))
        .toList();
  }

  /**
   * Where the pictures of these are, written with colons; asks nobody when none is the circle's.
   */
  Map<String, String> urls(Collection<String> emoji) {
    return emoji.stream().anyMatch(Emoji::isCustom) ? urls.get(ALL) : Map.of();
  }

  /** How often this process has changed them. */
  long changes() {
    return changes.get();
  }

  void forget() {
    changes.incrementAndGet();
    urls.invalidateAll();
  }

  private Map<String, String> load() {
    List<Row> rows = rows();
    Map<UUID, MediaView> pictures = pictures(rows);
    Map<String, String> byName = HashMap.newHashMap(rows.size());
    rows.forEach(row -> byName.put(':' + row.name + ':', url(pictures.get(row.mediaId))));
    return byName;
  }

  private List<Row> rows() {
    return sql.list(
        SELECT,
        row ->
            new Row(
                row.getString("name"),
                Sql.uuid(row, "media_id"),
                Sql.uuid(row, "added_by"),
                Sql.instant(row, "added_at")));
  }

  private Map<UUID, MediaView> pictures(List<Row> rows) {
    return rows.isEmpty() ? Map.of() : media.views(rows.stream().map(Row::mediaId).toList());
  }

  private static String url(MediaView picture) {
    return picture == null ? null : picture.url("original");
  }

  private record Row(String name, UUID mediaId, UUID addedBy, java.time.Instant addedAt) {}
}
