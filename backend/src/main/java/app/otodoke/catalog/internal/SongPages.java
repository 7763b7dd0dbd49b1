package app.otodoke.catalog.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Lists of published songs as they were last read. They look the same to everybody, and stand for
 * as long as the catalogue's edition does, which is asked of the database each time.
 */
@ApplicationScoped
class SongPages {

  private static final int MAX_SONGS = 20_000;

  private final Editions editions;
  private final PublishedSongsQuery query;
  private final Cache<SongsWanted, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(MAX_SONGS)
          .weigher((SongsWanted wanted, Kept page) -> 1 + page.page.items().size())
          .expireAfterWrite(Duration.ofMinutes(1))
          .build();

  SongPages(Editions editions, PublishedSongsQuery query) {
    this.editions = editions;
    this.query = query;
  }

  /** A list, which is not older than the edition. */
  private record Kept(Page<SongView> page, long edition) {}

  /** What others may rely on is committed, so no transaction of the caller's has a part in this. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  Page<SongView> page(Actor actor, SongsWanted wanted) {
    if (wanted.drafts()) {
      return query.page(actor, wanted);
    }
    long edition = editions.current();
    Kept known = kept.getIfPresent(wanted);
    if (known != null && known.edition == edition) {
      return known.page;
    }
    Page<SongView> page = query.page(actor, wanted);
    kept.put(wanted, new Kept(page, edition));
    return page;
  }
}
