package app.otodoke.chat.internal;

import app.otodoke.chat.ReactionView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One emoji below a message as it is read. */
record ReactionRow(String emoji, long count, List<UUID> people) {

  /** Of a message x, in the order of their first use, each as one text. */
  static final String COLUMN =
      """
      array(select g.emoji || ' ' || g.count || ' ' || array_to_string(g.people, ' ')
              from (select r.emoji, count(*) as count, min(r.at) as first,
                      (array_agg(r.user_id order by r.at, r.user_id))[1:%d] as people
                    from chat.reactions r where r.message_id = x.id group by r.emoji) as g
              order by g.first, g.emoji) as reactions
      """
          .formatted(ReactionView.MOST_PEOPLE);

  static ReactionRow parse(String text) {
    String[] parts = text.split(" ");
    return new ReactionRow(
        parts[0],
        Long.parseLong(parts[1]),
        Stream.of(parts).skip(2).map(UUID::fromString).toList());
  }

  ReactionView view(Map<String, String> urls) {
    return new ReactionView(emoji, urls.get(emoji), count, people);
  }
}
