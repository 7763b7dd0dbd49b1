package app.otodoke.chat.internal;

import app.otodoke.chat.ChangeMembership;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.DirectoryRoom;
import app.otodoke.chat.MembershipView;
import app.otodoke.chat.NotAMember;
import app.otodoke.chat.RoomMember;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class RoomsBackend implements RoomsApi {

  private static final String READ = "rooms:read";
  private static final String WRITE = "rooms:write";

  private final RoomsOfMemberQuery rooms;
  private final DirectoryQuery directory;
  private final RoomQuery room;
  private final MembersQuery members;
  private final CreateRoomService create;
  private final OpenDirectRoomService direct;
  private final ChangeRoomService change;
  private final JoinRoomService join;
  private final LeaveRoomService leave;
  private final AddMemberService add;
  private final RemoveMemberService remove;
  private final TuneMembershipService tune;

  RoomsBackend(
      RoomsOfMemberQuery rooms,
      DirectoryQuery directory,
      RoomQuery room,
      MembersQuery members,
      CreateRoomService create,
      OpenDirectRoomService direct,
      ChangeRoomService change,
      JoinRoomService join,
      LeaveRoomService leave,
      AddMemberService add,
      RemoveMemberService remove,
      TuneMembershipService tune) {
    this.rooms = rooms;
    this.directory = directory;
    this.room = room;
    this.members = members;
    this.create = create;
    this.direct = direct;
    this.change = change;
    this.join = join;
    this.leave = leave;
    this.add = add;
    this.remove = remove;
    this.tune = tune;
  }

  @Override
  public List<RoomSummary> rooms(Actor actor) {
    actor.requireScope(READ);
    return rooms.list(actor, false);
  }

  @Override
  public List<RoomSummary> archivedRooms(Actor actor) {
    actor.requireScope(READ);
    return rooms.list(actor, true);
  }

  @Override
  public MembershipView tune(Actor actor, UUID roomId, ChangeMembership command) {
    actor.requireScope(WRITE);
    return tune.call(actor, roomId, command);
  }

  @Override
  public Page<DirectoryRoom> directory(Actor actor, String q, String after, int limit) {
    actor.requireScope(READ);
    return directory.page(actor, q, after, limit);
  }

  @Override
  public RoomView room(Actor actor, UUID roomId) {
    actor.requireScope(READ);
    return room.one(actor, roomId);
  }

  @Override
  public RoomView create(Actor actor, CreateRoom command) {
    actor.requireScope(WRITE);
    return room.one(actor, create.call(actor, command));
  }

  @Override
  public RoomView direct(Actor actor, Collection<UUID> memberIds) {
    actor.requireScope(WRITE);
    return room.one(actor, direct.call(actor, memberIds));
  }

  @Override
  public RoomView change(Actor actor, UUID roomId, ChangeRoom command) {
    actor.requireScope(WRITE);
    change.call(actor, roomId, command);
    return room.one(actor, roomId);
  }

  @Override
  public RoomView join(Actor actor, UUID roomId) {
    actor.requireScope(WRITE);
    join.call(actor, roomId);
    return room.one(actor, roomId);
  }

  @Override
  public void leave(Actor actor, UUID roomId) {
    actor.requireScope(WRITE);
    leave.call(actor, roomId);
  }

  @Override
  public RoomMember add(Actor actor, UUID roomId, UUID userId, RoomRole role) {
    actor.requireScope(WRITE);
    add.call(actor, roomId, userId, role);
    return members.one(roomId, userId);
  }

  @Override
  public void remove(Actor actor, UUID roomId, UUID userId) {
    actor.requireScope(WRITE);
    remove.call(actor, roomId, userId);
  }

  @Override
  public Page<RoomMember> members(Actor actor, UUID roomId, String after, int limit) {
    actor.requireScope(READ);
    if (room.one(actor, roomId).myRole() == null) {
      throw new NotAMember();
    }
    return members.page(roomId, after, limit);
  }

  @Override
  public RoomRole access(Actor actor, UUID roomId) {
    actor.requireScope(READ);
    RoomRole role = room.one(actor, roomId).myRole();
    if (role == null) {
      throw new NotThere();
    }
    return role;
  }

  @Override
  public Set<UUID> roomIds(Actor actor) {
    actor.requireScope(READ);
    return members.roomIds(actor.userId());
  }

  @Override
  public Set<UUID> directPeople(UUID roomId) {
    return members.directPeople(roomId);
  }

  @Override
  public Set<UUID> memberIds(UUID roomId) {
    return members.ids(roomId);
  }

  @Override
  public Map<UUID, Set<UUID>> roomIdsOf(Collection<UUID> userIds) {
    return members.roomIdsOf(userIds);
  }
}
