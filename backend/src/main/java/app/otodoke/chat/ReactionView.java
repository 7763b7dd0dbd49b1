package app.otodoke.chat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people have put below a message with one emoji.
 *
 * @param emoji one emoji, or {@code :name:} of one of the circle's own
 * @param emojiUrl where the picture of the circle's own is; null for others, and for one that is no
 *     more
 * @param count how many people
 * @param people those who were first, at most 50
 */
public record ReactionView(String emoji, @Nullable String emojiUrl, long count, List<UUID> people) {

  /** How many people are named. */
  public static final int MOST_PEOPLE = 50;

  public ReactionView {
    people = List.copyOf(people);
  }
}
