package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a room's history.
 *
 * @param messages the oldest first
 * @param position the last position of the room's log that the messages take into account: whoever
 *     follows the log from here misses nothing
 * @param epoch names the database the position belongs to
 * @param before a position to ask on with for older messages; null at the beginning
 * @param after a position to ask on with for newer messages; null at the end
 * @param people the authors and those they mention
 */
public record MessagesPage(
    List<MessageView> messages,
    long position,
    String epoch,
    @Nullable Long before,
    @Nullable Long after,
    List<PersonView> people) {

  public MessagesPage {
    messages = List.copyOf(messages);
    people = List.copyOf(people);
  }
}
