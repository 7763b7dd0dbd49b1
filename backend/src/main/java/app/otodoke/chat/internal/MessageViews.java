package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.internal.ReplyParents.Quote;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes views of rows with one call to each neighbour, however many rows there are. */
@ApplicationScoped
class MessageViews {

  private final People people;
  private final MediaApi media;
  private final ReplyParents parents;
  private final OwnEmoji emoji;

  MessageViews(People people, MediaApi media, ReplyParents parents, OwnEmoji emoji) {
    this.people = people;
    this.media = media;
    this.parents = parents;
    this.emoji = emoji;
  }

  /** Messages, and everyone who wrote, is called, answered or has reacted in them. */
  record Built(List<MessageView> messages, List<PersonView> people) {}

  Built build(List<MessageRow> rows) {
    Map<UUID, Quote> quotes =
        parents.quotes(
            rows.stream().map(MessageRow::replyTo).filter(Objects::nonNull).distinct().toList());
    Set<UUID> ids = new HashSet<>();
    quotes.values().forEach(quote -> ids.add(quote.authorId()));
    rows.forEach(
        row -> {
          ids.add(row.authorId());
          ids.addAll(row.mentions());
          row.reactions().forEach(reaction -> ids.addAll(reaction.people()));
        });
    Map<UUID, PersonView> known = people.of(ids);
    Set<UUID> mediaIds =
        rows.stream()
            .map(MessageRow::mediaIds)
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    Map<UUID, MediaView> shown = mediaIds.isEmpty() ? Map.of() : media.views(mediaIds);
    Map<String, String> urls =
        emoji.urls(
            rows.stream()
                .flatMap(row -> row.reactions().stream())
                .map(ReactionRow::emoji)
                .toList());
    return new Built(
        rows.stream().map(row -> row.view(known, shown, quotes, urls)).toList(),
        List.copyOf(known.values()));
  }
}
