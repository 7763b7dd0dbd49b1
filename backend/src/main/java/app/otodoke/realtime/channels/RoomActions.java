package app.otodoke.realtime.channels;

import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.PostMessage.NewAttachment;
import app.otodoke.chat.Posted;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscription;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What can be done in a room over the cable: the same calls as over HTTP. */
@Singleton
class RoomActions {

  private static final int MAX_ATTACHED = 20;

  private final MessagesApi messages;
  private final ReactionsApi reactions;
  private final Actions actions;
  private final Broadcasts broadcasts;
  private final Hub hub;

  RoomActions(
      MessagesApi messages,
      ReactionsApi reactions,
      Actions actions,
      Broadcasts broadcasts,
      Hub hub) {
    this.messages = messages;
    this.reactions = reactions;
    this.actions = actions;
    this.broadcasts = broadcasts;
    this.hub = hub;
  }

  void perform(Subscription subscription, UUID roomId, String action, JsonNode data) {
    Actor actor = subscription.socket().actor();
    switch (action) {
      case "speak" -> speak(subscription, command(roomId, data), Actions.ref(data));
      case "edit" -> {
        UUID messageId = Parameters.id(data, "messageId");
        messages.edit(actor, roomId, messageId, Parameters.text(data, "body"));
        done(subscription, data);
      }
      case "delete" -> {
        messages.delete(actor, roomId, Parameters.id(data, "messageId"));
        done(subscription, data);
      }
      case "react" -> {
        UUID messageId = Parameters.id(data, "messageId");
        boolean on = data.path("on").asBoolean(true);
        reactions.react(actor, roomId, messageId, Parameters.text(data, "emoji"), on);
        done(subscription, data);
      }
      case "read" -> {
        messages.read(actor, roomId, Parameters.number(data, "seq"));
        done(subscription, data);
      }
      case "typing" -> type(subscription, roomId);
      default -> throw new InvalidInput("action", "action-unknown");
    }
  }

  /** The writer commits many at once, so nothing waits here. */
  private void speak(Subscription subscription, PostMessage command, String ref) {
    Actor actor = subscription.socket().actor();
    subscription.socket().allowance().owe();
    messages
        .postLater(actor, command)
        .whenCompleteAsync(
            (posted, refusal) -> {
              answer(subscription, ref, posted, refusal);
              subscription.socket().allowance().settle();
            },
            hub.threads());
  }

  private void answer(Subscription subscription, String ref, Posted posted, Throwable refusal) {
    if (refusal == null) {
      actions.acknowledge(
          subscription, new ChannelEvents.Ack("ack", ref, posted.seq(), posted.message()));
    } else {
      actions.refuse(subscription, ref, refusal);
    }
  }

  private static PostMessage command(UUID roomId, JsonNode data) {
    return new PostMessage(
        roomId,
        Parameters.id(data, "clientId"),
        data.path("body").asText(""),
        Parameters.list(
            data,
            "attachments",
            MAX_ATTACHED,
            one -> new NewAttachment(Parameters.id(one, "mediaId"), one.path("alt").asText(null))),
        Parameters.list(
            data,
            "cards",
            MAX_ATTACHED,
            one -> new CardRef(Parameters.text(one, "kind"), Parameters.id(one, "id"))),
        data.hasNonNull("replyTo") ? Parameters.id(data, "replyTo") : null);
  }

  private void done(Subscription subscription, JsonNode data) {
    String ref = Actions.ref(data);
    if (ref != null) {
      actions.acknowledge(subscription, ChannelEvents.Ack.of(ref));
    }
  }

  private void type(Subscription subscription, UUID roomId) {
    UUID userId = subscription.socket().userId();
    subscription.socket().actor().requireScope("messages:write");
    broadcasts.passing(
        Streams.room(roomId),
        broadcasts.text(new ChannelEvents.Typing("typing", roomId, userId)),
        other -> other.userId().equals(userId));
  }
}
