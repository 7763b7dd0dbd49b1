package app.otodoke.lists;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Lists of songs. Lists of the circle are seen by all, private ones are not there for others than
 * owner and editors. Programs need {@code catalog:read}, for changes {@code catalog:write}.
 */
public interface ListsApi {

  /** The most songs in a list. */
  int MOST = 1_000;

  /** Lists the actor sees. */
  Page<ListView> lists(Actor actor, ListsWanted wanted);

  /** Lists by id; those the actor does not see are left out. */
  Map<UUID, ListView> views(Actor actor, Collection<UUID> ids);

  /**
   * One list.
   *
   * @throws app.otodoke.shared.NotThere when the actor sees none
   */
  ListView list(Actor actor, UUID id);

  /** Makes a list. Repeating it with the same client id answers the stored one. */
  ListView create(Actor actor, CreateList command);

  /** Changes a list the actor may edit. */
  ListView change(Actor actor, UUID id, ChangeList command);

  /** Deletes a list of one's own; moderators delete any they see. */
  void delete(Actor actor, UUID id);

  /**
   * Lets a member edit a list of one's own, or no longer. Editors may leave by themselves.
   *
   * @throws app.otodoke.shared.NotThere when there is no such member
   */
  ListView editor(Actor actor, UUID id, UUID userId, boolean edits);

  /** The songs of a list, in order. */
  Page<ListEntryView> entries(Actor actor, UUID id, String after, int limit);

  /**
   * Puts a song into a list. Repeating it with the same client id answers the stored entry.
   *
   * @throws ListFull when it has {@link #MOST} songs
   */
  ListEntryView add(Actor actor, UUID id, AddEntry command);

  /** Changes a song's note or place. */
  ListEntryView change(Actor actor, UUID id, UUID entryId, ChangeEntry command);

  /** Takes a song out; does nothing when it is out already. */
  void remove(Actor actor, UUID id, UUID entryId);

  /**
   * Shows a list in a room, as a message with a card. Private lists are not shown to anybody by it.
   *
   * @return the message's position in the room's log
   */
  ListShared share(Actor actor, UUID id, ShareList command);
}
