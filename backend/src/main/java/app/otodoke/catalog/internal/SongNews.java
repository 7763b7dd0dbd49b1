package app.otodoke.catalog.internal;

import app.otodoke.catalog.SongChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Tells, when the transaction ends well, that a song looks different. */
@ApplicationScoped
class SongNews {

  private final EntityManager database;
  private final SongViewsQuery views;
  private final Event<SongChanged> changed;

  SongNews(EntityManager database, SongViewsQuery views, Event<SongChanged> changed) {
    this.database = database;
    this.views = views;
    this.changed = changed;
  }

  void tell(SongEntity song) {
    if (song.publishedAt != null) {
      database.flush();
      java.util.UUID nobody = song.id; // sees what everybody sees
      changed.fire(new SongChanged(views.of(nobody, List.of(song.id)).get(song.id)));
    }
  }
}
