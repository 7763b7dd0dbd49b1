package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ClientIdTaken;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepliesTest {

  @Inject MessagesApi messages;
  @Inject RoomLogApi log;
  @Inject Chat chat;

  Person ben;
  Person cem;
  Person zoe;
  UUID room;
  MessageView asked;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    zoe = world.zoe();
    room = chat.room(RoomKind.CLOSED, ben, cem);
    asked = chat.say(ben, room, "Who **sings**?");
  }

  private MessageView now(MessageView message) {
    return messages.message(ben.actor(), room, message.id());
  }

  private String wholeLog() {
    StringBuilder all = new StringBuilder();
    log.entries(room, 0, 1_000).forEach(entry -> all.append(entry.json()).append('\n'));
    return all.toString();
  }

  @Test
  void quoteWhatTheyAnswerAndAreCounted() {
    MessageView reply = chat.reply(cem, room, asked, "I do");
    assertThat(reply.replyTo().messageId()).isEqualTo(asked.id());
    assertThat(reply.replyTo().seq()).isEqualTo(asked.seq());
    assertThat(reply.replyTo().author().id()).isEqualTo(ben.id());
    assertThat(reply.replyTo().excerpt()).isEqualTo("Who sings?");
    assertThat(reply.replyTo().deleted()).isFalse();
    assertThat(now(reply)).isEqualTo(reply);
    assertThat(now(asked).replies()).isEqualTo(1);
    chat.reply(ben, room, asked, "Really?");
    assertThat(now(asked).replies()).isEqualTo(2);
    assertThat(wholeLog())
        .contains("\"parent\":{\"messageId\":\"" + asked.id() + "\",\"replies\":2}");
  }

  @Test
  void areGatheredInPagesForMembers() {
    for (int i = 0; i < 5; i++) {
      chat.reply(cem, room, asked, "reply " + i);
      chat.say(ben, room, "something else");
    }
    Page<MessageView> first = messages.replies(ben.actor(), room, asked.id(), null, 3);
    assertThat(first.items())
        .extracting(MessageView::body)
        .containsExactly("reply 0", "reply 1", "reply 2");
    Page<MessageView> rest = messages.replies(ben.actor(), room, asked.id(), first.next(), 3);
    assertThat(rest.items()).extracting(MessageView::body).containsExactly("reply 3", "reply 4");
    assertThat(rest.next()).isNull();
    assertThatThrownBy(() -> messages.replies(zoe.actor(), room, asked.id(), null, 3))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.replies(ben.actor(), room, Ids.next(), null, 3))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void answerMessagesOfTheSameRoomOnly() {
    UUID other = chat.room(RoomKind.CLOSED, ben);
    MessageView elsewhere = chat.say(ben, other, "elsewhere");
    assertThatThrownBy(() -> chat.reply(ben, room, elsewhere, "hm"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> chat.reply(zoe, room, elsewhere, "hm")).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> chat.reply(zoe, room, asked, "hm")).isInstanceOf(NotThere.class);
    assertThat(wholeLog()).doesNotContain("elsewhere");
  }

  @Test
  void keepATombstoneOfWhatWasTakenBackAndNothingOfItsWords() {
    MessageView reply = chat.reply(cem, room, asked, "I do");
    messages.delete(ben.actor(), room, asked.id());
    assertThat(now(reply).replyTo().deleted()).isTrue();
    assertThat(now(reply).replyTo().excerpt()).isEmpty();
    assertThat(wholeLog()).doesNotContain("sings").contains("I do");
    MessageView late = chat.reply(cem, room, asked, "too late");
    assertThat(late.replyTo().deleted()).isTrue();
    assertThat(late.replyTo().excerpt()).isEmpty();
  }

  @Test
  void takenBackAreNoRepliesAnyMore() {
    MessageView reply = chat.reply(cem, room, asked, "I do");
    chat.reply(cem, room, asked, "and dance");
    messages.delete(cem.actor(), room, reply.id());
    assertThat(now(asked).replies()).isEqualTo(1);
    assertThat(now(reply).replyTo()).isNull();
    assertThat(messages.replies(ben.actor(), room, asked.id(), null, 9).items())
        .extracting(MessageView::body)
        .containsExactly("and dance");
    assertThat(log.entries(room, 0, 1_000).getLast().json())
        .contains("\"parent\":{\"messageId\":\"" + asked.id() + "\",\"replies\":1}");
  }

  @Test
  void sentAgainAreRecognisedByWhatTheyAnswerToo() {
    UUID clientId = Ids.next();
    PostMessage reply = new PostMessage(room, clientId, "yes", List.of(), List.of(), asked.id());
    messages.post(cem.actor(), reply);
    assertThat(messages.post(cem.actor(), reply).repeated()).isTrue();
    assertThatThrownBy(() -> chat.post(cem, room, clientId, "yes"))
        .isInstanceOf(ClientIdTaken.class);
  }
}
