package app.otodoke.chat.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.DirectFrom;
import app.otodoke.accounts.ProfileChanged;
import app.otodoke.chat.DirectNotWanted;
import app.otodoke.shared.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether people want to be written directly, by whom. */
@ApplicationScoped
class DirectWishes {

  private static final String MEMBERS =
      """
      select m.user_id from chat.rooms r join chat.memberships m on m.room_id = r.id
      where r.id = ? and r.kind = 'DIRECT'
      """;

  /** Those of some people who wrote to somebody, or of some others who share a room with them. */
  private static final String WILLING =
      """
      select o.id from unnest(?) as o (id)
      where exists (
        select 1 from chat.memberships a
        join chat.memberships b on b.room_id = a.room_id and b.user_id = o.id
        join chat.rooms r on r.id = a.room_id
        where a.user_id = ? and (
          r.kind <> 'DIRECT' and not r.standard and o.id = any (?)
          or r.kind = 'DIRECT' and exists (
            select 1 from chat.messages x where x.room_id = r.id and x.author_id = o.id)))
      """;

  private final Sql sql;
  private final AccountsApi accounts;

  /** Who is in a direct room never changes; empty for other rooms, which never become direct. */
  private final LoadingCache<UUID, List<UUID>> members =
      Caffeine.newBuilder().maximumSize(50_000).build(this::directMembers);

  private final Cache<UUID, DirectFrom> wishes =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofSeconds(10)).build();

  DirectWishes(Sql sql, AccountsApi accounts) {
    this.sql = sql;
    this.accounts = accounts;
  }

  /**
   * Asked when somebody is about to say something; asks nobody for rooms of more than two.
   *
   * @throws DirectNotWanted when the other one does not want it
   */
  void requireInRoom(Actor actor, UUID roomId) {
    List<UUID> people = members.get(roomId);
    if (people.size() == 2 && people.contains(actor.userId())) {
      require(actor, people);
    }
  }

  /**
   * @throws DirectNotWanted when one of them does not want it
   */
  void require(Actor actor, Collection<UUID> people) {
    if (actor.moderates()) {
      return;
    }
    Set<UUID> others = new HashSet<>(people);
    others.remove(actor.userId());
    Map<UUID, DirectFrom> wanted =
        wishes.getAll(others, ids -> accounts.directFrom(Set.copyOf(ids)));
    Set<UUID> careful = new HashSet<>(others);
    careful.removeIf(id -> wanted.getOrDefault(id, DirectFrom.ANYONE) == DirectFrom.ANYONE);
    if (careful.isEmpty()) {
      return;
    }
    List<UUID> sharing =
        careful.stream().filter(id -> wanted.get(id) == DirectFrom.SHARED).toList();
    int willing =
        sql.list(WILLING, row -> Sql.uuid(row, "id"), careful, actor.userId(), sharing).size();
    if (willing < careful.size()) {
      throw new DirectNotWanted();
    }
  }

  private List<UUID> directMembers(UUID roomId) {
    return sql.list(MEMBERS, row -> Sql.uuid(row, "user_id"), roomId);
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged event) {
    wishes.invalidate(event.userId());
  }
}
