package app.otodoke.conduct.internal;

import app.otodoke.chat.ConductRule;
import app.otodoke.chat.RoomsApi;
import app.otodoke.conduct.ContactRefused;
import app.otodoke.shared.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/** Blocks and newcomers' limits at the doors of rooms. */
@ApplicationScoped
class RoomConduct implements ConductRule {

  private final Apart apart;
  private final Newcomers newcomers;
  private final RoomsApi rooms;

  /** Who is in a direct room never changes. */
  private final Cache<UUID, Set<UUID>> directPeople =
      Caffeine.newBuilder().maximumSize(50_000).build();

  RoomConduct(Apart apart, Newcomers newcomers, RoomsApi rooms) {
    this.apart = apart;
    this.newcomers = newcomers;
    this.rooms = rooms;
  }

  @Override
  public void beforeDirect(Actor actor, Collection<UUID> others, boolean fresh) {
    if (!Collections.disjoint(apart.from(actor.userId()), others)) {
      throw new ContactRefused();
    }
    if (fresh) {
      newcomers.beforeDirectRoom(actor);
    }
  }

  @Override
  public void beforeMessage(Actor actor, UUID roomId, String body) {
    newcomers.beforeMessage(actor, body);
    Set<UUID> away = apart.from(actor.userId());
    if (away.isEmpty() || roomId == null) {
      return;
    }
    Set<UUID> people = directPeople.get(roomId, rooms::directPeople);
    boolean two = people.size() == 2;
    if (two && people.contains(actor.userId()) && !Collections.disjoint(away, people)) {
      throw new ContactRefused();
    }
  }
}
