package app.otodoke.chat;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rooms and their members. Closed and direct rooms are not there ({@link
 * app.otodoke.shared.NotThere}) for those who are not in them. Owners and moderators of the circle
 * have the same role in the open and closed rooms they are members of. Programs need {@code
 * rooms:read}, for changes {@code rooms:write}.
 */
public interface RoomsApi {

  /**
   * The rooms the actor is in, with exact unread counts; the last active first. Archived ones are
   * left out.
   */
  List<RoomSummary> rooms(Actor actor);

  /** The archived rooms the actor is in; the last active first. */
  List<RoomSummary> archivedRooms(Actor actor);

  /**
   * Changes how the actor has a room in their list, and what they are told of it.
   *
   * @throws app.otodoke.shared.InvalidInput when the position is out of range
   * @throws app.otodoke.shared.NotThere when the actor is not a member
   */
  MembershipView tune(Actor actor, UUID roomId, ChangeMembership command);

  /**
   * The open rooms by name, archived ones left out.
   *
   * @param q a piece of name or description, in any width, kana or case; null for all
   * @param after continues an earlier page; null for the first
   * @param limit 1–100
   */
  Page<DirectoryRoom> directory(Actor actor, String q, String after, int limit);

  /**
   * One room: any the actor is in, or an open one.
   *
   * @throws app.otodoke.shared.NotThere when there is none, or none for the actor
   */
  RoomView room(Actor actor, UUID roomId);

  /**
   * Opens a room. Repeating it with the same id answers the room as it is now.
   *
   * @throws app.otodoke.shared.InvalidInput when name, description, kind or members are not taken
   * @throws app.otodoke.shared.Conflict when somebody else has used that id
   */
  RoomView create(Actor actor, CreateRoom command);

  /**
   * The direct room of the actor and these people, opened when it is not there yet.
   *
   * @param memberIds 1–9 others; the actor among them is ignored
   * @throws DirectNotWanted when one of them does not want to be written by the actor
   * @throws app.otodoke.shared.InvalidInput when there is nobody else, too many, or somebody
   *     unknown
   */
  RoomView direct(Actor actor, Collection<UUID> memberIds);

  /**
   * Changes a room.
   *
   * @throws app.otodoke.shared.InvalidInput when a part is not taken
   * @throws EmojiUnknown when the icon is not one emoji
   * @throws NotAMember when it is an open room the actor is not in
   * @throws app.otodoke.shared.NotAllowed when the actor's role does not reach
   * @throws DirectRoomFixed when it is a direct room
   * @throws RoomArchived when it is archived and the command does not reopen it
   */
  RoomView change(Actor actor, UUID roomId, ChangeRoom command);

  /**
   * Makes the actor a member of an open room; does nothing when they are one.
   *
   * @throws RoomArchived when it is archived
   */
  RoomView join(Actor actor, UUID roomId);

  /**
   * Ends the actor's membership; does nothing when they are not in that open room.
   *
   * @throws LastRoomOwner when nobody else owns the room
   * @throws DirectRoomFixed when it is a direct room
   */
  void leave(Actor actor, UUID roomId);

  /**
   * Makes a person a member, or gives a member another role. Any member may add people to an open
   * room, moderators to a closed one; roles are given by owners.
   *
   * @throws app.otodoke.shared.InvalidInput when there is no such person
   * @throws app.otodoke.shared.NotAllowed when the actor's role does not reach
   * @throws LastRoomOwner when it would leave the room without an owner
   * @throws DirectRoomFixed when it is a direct room
   */
  RoomMember add(Actor actor, UUID roomId, UUID userId, RoomRole role);

  /**
   * Ends a person's membership; does nothing when they are not in the room. Moderators remove
   * members, owners everyone.
   *
   * @throws app.otodoke.shared.NotAllowed when the actor's role does not reach
   * @throws LastRoomOwner when it would leave the room without an owner
   * @throws DirectRoomFixed when it is a direct room
   */
  void remove(Actor actor, UUID roomId, UUID userId);

  /**
   * The members in the order they came; for members only.
   *
   * @param after continues an earlier page; null for the first
   * @param limit 1–100
   */
  Page<RoomMember> members(Actor actor, UUID roomId, String after, int limit);

  /**
   * The actor's role in a room, asked before anything of the room is given out.
   *
   * @throws app.otodoke.shared.NotThere when the actor is not a member
   */
  RoomRole access(Actor actor, UUID roomId);

  /** The rooms the actor is in, archived ones too: their ids alone. */
  Set<UUID> roomIds(Actor actor);

  /** Everyone in a direct room, which never changes; empty for all other rooms. */
  Set<UUID> directPeople(UUID roomId);

  /** Everyone in the room; empty when there is no such room. */
  Set<UUID> memberIds(UUID roomId);

  /** The rooms each of these people is in, by person; empty for who is in none. */
  Map<UUID, Set<UUID>> roomIdsOf(Collection<UUID> userIds);
}
