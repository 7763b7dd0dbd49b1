package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Events.RoomState;
import app.otodoke.chat.internal.Memberships.Newcomer;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** There is one direct room for each set of people: a unique key of their ids sees to it. */
@ApplicationScoped
class OpenDirectRoomService {

  private static final int MOST_OTHERS = 9;

  private final Sql sql;
  private final People people;
  private final NewRoom rooms;
  private final DirectWishes wishes;
  private final ConductRules conduct;

  OpenDirectRoomService(
      Sql sql, People people, NewRoom rooms, DirectWishes wishes, ConductRules conduct) {
    this.sql = sql;
    this.people = people;
    this.rooms = rooms;
    this.wishes = wishes;
    this.conduct = conduct;
  }

  @Transactional
  UUID call(Actor actor, Collection<UUID> memberIds) {
    SortedSet<String> key = new TreeSet<>();
    memberIds.stream().filter(Objects::nonNull).forEach(id -> key.add(id.toString()));
    key.add(actor.userId().toString());
    if (key.size() == 1) {
      throw new InvalidInput("memberIds", "nobody-else");
    }
    if (key.size() > MOST_OTHERS + 1) {
      throw new InvalidInput("memberIds", "too-many-members", MOST_OTHERS);
    }
    String directKey = String.join(" ", key);
    List<UUID> others =
        key.stream().map(UUID::fromString).filter(id -> !id.equals(actor.userId())).toList();
    Optional<UUID> known = find(directKey);
    conduct.beforeDirect(actor, others, known.isEmpty());
    return known.orElseGet(
        () -> {
          wishes.require(actor, others);
          RoomState state = RoomState.fresh(Ids.next(), RoomKind.DIRECT, "", "", false);
          // where somebody else was faster, the insert waits for their commit
          return rooms
              .open(actor.userId(), state, directKey, newcomers(key))
              .map(LockedRoom::id)
              .or(() -> find(directKey))
              .orElseThrow();
        });
  }

  private Optional<UUID> find(String directKey) {
    return sql.first(
        "select id from chat.rooms where direct_key = ?", row -> Sql.uuid(row, "id"), directKey);
  }

  private List<Newcomer> newcomers(SortedSet<String> key) {
    var ids = key.stream().map(UUID::fromString).collect(Collectors.toList());
    Map<UUID, PersonView> known = people.of(ids);
    if (ids.stream().anyMatch(id -> !known.containsKey(id) || known.get(id).gone())) {
      throw new InvalidInput("memberIds", "person-not-there");
    }
    return ids.stream().map(id -> new Newcomer(known.get(id), RoomRole.MEMBER)).toList();
  }
}
