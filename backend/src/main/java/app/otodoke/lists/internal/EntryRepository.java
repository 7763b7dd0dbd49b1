package app.otodoke.lists.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<EntryEntity, UUID> {

  private final Clock clock;

  EntryRepository(Clock clock) {
    this.clock = clock;
  }

  UUID put(Actor actor, UUID listId, UUID songId, String note, UUID clientId, String place) {
    EntryEntity entry = new EntryEntity();
    entry.id = Ids.next();
    entry.listId = listId;
    entry.songId = songId;
    entry.position = place;
    entry.note = note;
    entry.addedBy = actor.userId();
    entry.clientId = clientId;
    entry.addedAt = clock.instant();
    persist(entry);
    return entry.id;
  }
}
