package app.otodoke.media.internal;

import app.otodoke.media.MediaView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Media with all their variants, in one statement. */
@ApplicationScoped
class MediaViewsQuery {

  private final EntityManager database;

  MediaViewsQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  Map<UUID, MediaView> list(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<Row>> rows =
        database
            .createQuery(
                """
                select m.id, m.kind, m.type, m.name, m.bytes, m.width, m.height, m.color,
                  m.durationMs, m.accessKey, v.name, v.type, v.width, v.height
                from Medium m join Variant v on v.mediaId = m.id
                where m.id in :ids
                order by m.id, v.position
                """,
                Row.class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
    return rows.values().stream()
        .map(MediaViewsQuery::view)
        .collect(Collectors.toMap(MediaView::id, view -> view));
  }

  private static MediaView view(List<Row> rows) {
    Row one = rows.getFirst();
    return new MediaView(
        one.id(),
        one.kind(),
        one.type(),
        one.name(),
        one.bytes(),
        one.width(),
        one.height(),
        one.color(),
        rows.stream().map(MediaViewsQuery::variant).toList(),
        one.durationMs());
  }

  private static MediaView.Variant variant(Row row) {
    String url = "/media/%s/%s?k=%s".formatted(row.id(), row.variant(), row.accessKey());
    return new MediaView.Variant(
        row.variant(), row.variantType(), row.variantWidth(), row.variantHeight(), url);
  }

  record Row(
      UUID id,
      String kind,
      String type,
      String name,
      long bytes,
      Integer width,
      Integer height,
      String color,
      Long durationMs,
      String accessKey,
      String variant,
      String variantType,
      Integer variantWidth,
      Integer variantHeight) {}
}
