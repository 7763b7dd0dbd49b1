package app.otodoke.chat.internal;

import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.PostMessage.NewAttachment;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaNotThere;
import app.otodoke.media.MediaView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Checks what somebody wants to say, before it takes anybody's time. */
@ApplicationScoped
class Drafts {

  private static final int MOST_ATTACHMENTS = 10;
  private static final int MOST_CARDS = 5;
  private static final int ALT_LENGTH = 500;
  private static final Set<String> CARD_KINDS = Set.of("song", "post", "list", "round");

  private final People people;
  private final Mentions mentions;
  private final SendingRate rate;
  private final MediaApi media;
  private final ReplyParents parents;
  private final DirectWishes wishes;
  private final ConductRules conduct;

  Drafts(
      People people,
      Mentions mentions,
      SendingRate rate,
      MediaApi media,
      ReplyParents parents,
      DirectWishes wishes,
      ConductRules conduct) {
    this.people = people;
    this.mentions = mentions;
    this.rate = rate;
    this.media = media;
    this.parents = parents;
    this.wishes = wishes;
    this.conduct = conduct;
  }

  Draft of(Actor actor, PostMessage command) {
    check(command);
    conduct.beforeMessage(actor, command.roomId(), command.body());
    rate.take(actor.userId());
    wishes.requireInRoom(actor, command.roomId());
    return new Draft(
        Ids.next(),
        command.roomId(),
        command.clientId(),
        people.author(actor.userId()),
        command.body(),
        SearchText.fold(command.body()),
        Fingerprint.of(command),
        attachments(command),
        command.cards(),
        mentions.in(command.body(), actor.userId()),
        command.replyTo() == null ? null : parents.of(command.roomId(), command.replyTo()),
        actor.role());
  }

  private static void check(PostMessage command) {
    if (command.clientId() == null) {
      throw new InvalidInput("clientId", "client-id-missing");
    }
    boolean alone = command.attachments().isEmpty() && command.cards().isEmpty();
    MessageText.check(command.body(), alone);
    if (command.attachments().size() > MOST_ATTACHMENTS) {
      throw new InvalidInput("attachments", "too-many-attachments", MOST_ATTACHMENTS);
    }
    Set<UUID> once = new HashSet<>();
    for (NewAttachment attachment : command.attachments()) {
      if (attachment.mediaId() == null || !once.add(attachment.mediaId())) {
        throw new InvalidInput("attachments", "attachment-twice");
      }
      String alt = attachment.alt() == null ? "" : attachment.alt();
      if (alt.length() > ALT_LENGTH || !MessageText.isReadable(alt)) {
        throw new InvalidInput("attachments", "alt-not-good", ALT_LENGTH);
      }
    }
    check(command.cards());
  }

  private static void check(List<CardRef> cards) {
    if (cards.size() > MOST_CARDS) {
      throw new InvalidInput("cards", "too-many-cards", MOST_CARDS);
    }
    for (CardRef card : cards) {
      if (card.id() == null || card.kind() == null || !CARD_KINDS.contains(card.kind())) {
        throw new InvalidInput("cards", "card-unknown");
      }
    }
  }

  private List<MessageView.Attachment> attachments(PostMessage command) {
    if (command.attachments().isEmpty()) {
      return List.of();
    }
    List<UUID> ids = command.attachments().stream().map(NewAttachment::mediaId).toList();
    Map<UUID, MediaView> ready = media.views(ids);
    List<MessageView.Attachment> attachments = new ArrayList<>();
    for (NewAttachment attachment : command.attachments()) {
      MediaView medium = ready.get(attachment.mediaId());
      if (medium == null) {
        throw new MediaNotThere();
      }
      String alt = attachment.alt() == null ? "" : attachment.alt().strip();
      attachments.add(new MessageView.Attachment(medium, alt));
    }
    return attachments;
  }
}
