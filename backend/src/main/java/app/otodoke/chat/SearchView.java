package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Page;
import java.util.List;
import java.util.UUID;

/**
 * What was found.
 *
 * @param messages the newest first
 * @param rooms by name, at most 20, with the first page of messages only
 * @param people by name, at most 20, with the first page of messages only
 * @param words what was looked for, folded and without the operators
 */
public record SearchView(
    Page<FoundMessage> messages,
    List<FoundRoom> rooms,
    List<PersonView> people,
    List<String> words) {

  public SearchView {
    rooms = List.copyOf(rooms);
    people = List.copyOf(people);
    words = List.copyOf(words);
  }

  /**
   * A message that was found.
   *
   * @param hits where in its body, as pairs of start and end in UTF-16 units, in order
   */
  public record FoundMessage(MessageView message, FoundRoom room, List<List<Integer>> hits) {

    public FoundMessage {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A room as it is named in results.
   *
   * @param name empty in direct rooms
   * @param joined true when the viewer is a member
   * @param people in direct rooms the others; else empty
   */
  public record FoundRoom(
      UUID id,
      RoomKind kind,
      String name,
      String description,
      int memberCount,
      boolean joined,
      List<PersonView> people) {

    public FoundRoom {
      people = List.copyOf(people);
    }
  }
}
