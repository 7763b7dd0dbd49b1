package app.otodoke.catalog.internal;

import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Shows a song to everybody, or makes it a draft again. */
@ApplicationScoped
class PublicationService {

  private final SongAccess access;
  private final SongNews news;
  private final Clock clock;

  PublicationService(SongAccess access, SongNews news, Clock clock) {
    this.access = access;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, boolean published) {
    if (!published) {
      SongEntity song = access.ownOrModerated(actor, id);
      song.publishedAt = song.ownerId == null ? song.publishedAt : null;
      return;
    }
    SongEntity song = access.own(actor, id);
    if (song.publishedAt == null) {
      song.publishedAt = clock.instant();
      news.tell(song);
    }
  }
}
