package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.RoomIdTaken;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Events.RoomState;
import app.otodoke.chat.internal.Memberships.Newcomer;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class CreateRoomService {

  private static final int MOST_MEMBERS = 100;

  private final Sql sql;
  private final People people;
  private final NewRoom rooms;

  CreateRoomService(Sql sql, People people, NewRoom rooms) {
    this.sql = sql;
    this.people = people;
    this.rooms = rooms;
  }

  @Transactional
  UUID call(Actor actor, CreateRoom command) {
    UUID id = command.id() == null ? Ids.next() : command.id();
    RoomState state = state(id, command);
    if (rooms.open(actor.userId(), state, null, newcomers(actor, command)).isEmpty()) {
      requireOwn(actor, id);
    }
    return id;
  }

  private static RoomState state(UUID id, CreateRoom command) {
    String name = command.name() == null ? "" : command.name().strip();
    String description = command.description() == null ? "" : command.description().strip();
    RoomKind kind = command.kind() == null ? RoomKind.OPEN : command.kind();
    RoomFields.check(name, description, kind);
    return RoomState.fresh(id, kind, name, description, false);
  }

  private List<Newcomer> newcomers(Actor actor, CreateRoom command) {
    Set<UUID> others = new LinkedHashSet<>(command.memberIds());
    others.remove(actor.userId());
    if (others.size() > MOST_MEMBERS) {
      throw new InvalidInput("memberIds", "too-many-members", MOST_MEMBERS);
    }
    Set<UUID> everyone = new LinkedHashSet<>(List.of(actor.userId()));
    everyone.addAll(others);
    Map<UUID, PersonView> known = people.of(everyone);
    List<Newcomer> newcomers = new ArrayList<>();
    for (UUID userId : everyone) {
      PersonView person = known.get(userId);
      if (person == null || person.gone()) {
        throw new InvalidInput("memberIds", "person-not-there");
      }
      boolean founder = userId.equals(actor.userId());
      newcomers.add(new Newcomer(person, founder ? RoomRole.OWNER : RoomRole.MEMBER));
    }
    return newcomers;
  }

  private void requireOwn(Actor actor, UUID id) {
    boolean own =
        sql.first(
                """
                select 1 from chat.rooms r join chat.memberships m on m.room_id = r.id
                where r.id = ? and r.created_by = ? and r.kind <> 'DIRECT' and m.user_id = ?
                """,
                row -> true,
                id,
                actor.userId(),
                actor.userId())
            .isPresent();
    if (!own) {
      throw new RoomIdTaken();
    }
  }
}
