package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.EmojiUnknown;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.NotAMember;
import app.otodoke.chat.ReactionView;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.RoomArchived;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.chat.TooManyReactions;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReactionsTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject ReactionsApi reactions;
  @Inject RoomLogApi log;
  @Inject Chat chat;

  Person ben;
  Person cem;
  Person zoe;
  UUID room;
  MessageView message;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    zoe = world.zoe();
    room = chat.room(RoomKind.CLOSED, ben, cem);
    message = chat.say(ben, room, "new song");
  }

  private void react(Person person, String emoji, boolean on) {
    reactions.react(person.actor(), room, message.id(), emoji, on);
  }

  private List<ReactionView> shown() {
    return messages.message(ben.actor(), room, message.id()).reactions();
  }

  private List<LogEntry> logged() {
    return log.entries(room, 0, 1_000).stream()
        .filter(entry -> entry.kind().equals("reaction.changed"))
        .toList();
  }

  @Test
  void areCountedByEmojiInTheOrderOfTheirFirstUse() {
    react(cem, "🎧", true);
    react(cem, "❤️", true);
    react(ben, "🎧", true);
    assertThat(shown())
        .containsExactly(
            new ReactionView("🎧", null, 2, List.of(cem.id(), ben.id())),
            new ReactionView("❤️", null, 1, List.of(cem.id())));
  }

  @Test
  void doneTwiceChangeNothing() {
    react(cem, "❤", true);
    react(cem, "❤️", true);
    assertThat(logged()).hasSize(1);
    react(cem, "❤️", false);
    react(cem, "❤️", false);
    assertThat(logged()).hasSize(2);
    assertThat(shown()).isEmpty();
    assertThat(rooms.rooms(ben.actor())).extracting("unread").containsExactly(0L);
  }

  @Test
  void areOfTwentyKindsAtMost() {
    for (int i = 0; i < ReactionsApi.MOST_EMOJI; i++) {
      react(cem, Character.toString(0x1F600 + i), true);
    }
    assertThatThrownBy(() -> react(cem, "🎧", true)).isInstanceOf(TooManyReactions.class);
    react(ben, Character.toString(0x1F600), true);
    react(cem, Character.toString(0x1F601), false);
    react(cem, "🎧", true);
    assertThat(shown()).hasSize(20);
    assertThatThrownBy(() -> react(cem, "plain", true)).isInstanceOf(EmojiUnknown.class);
    assertThatThrownBy(() -> react(cem, ":no_such:", true)).isInstanceOf(EmojiUnknown.class);
  }

  @Test
  void areForMembersOnly() {
    assertThatThrownBy(() -> react(zoe, "🎧", true)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> react(zoe, "🎧", false)).isInstanceOf(NotThere.class);
    UUID open = chat.room(RoomKind.OPEN, ben);
    MessageView there = chat.say(ben, open, "hello");
    assertThatThrownBy(() -> reactions.react(zoe.actor(), open, there.id(), "🎧", true))
        .isInstanceOf(NotAMember.class);
    assertThatThrownBy(() -> reactions.react(ben.actor(), open, message.id(), "🎧", true))
        .isInstanceOf(NotThere.class);
    Actor own = ben.actor();
    Actor reader = new Actor(own.userId(), own.role(), null, Set.of("messages:read"), own.handle());
    assertThatThrownBy(() -> reactions.react(reader, room, message.id(), "🎧", true))
        .isInstanceOf(NotAllowed.class);
    assertThat(shown()).isEmpty();
  }

  @Test
  void goWithTheMessage() {
    react(cem, "🎧", true);
    react(cem, "❤️", true);
    messages.delete(ben.actor(), room, message.id());
    assertThat(shown()).isEmpty();
    assertThat(logged())
        .hasSize(2)
        .allSatisfy(
            entry -> assertThat(entry.json()).doesNotContain("🎧", "❤").contains("\"on\":false"));
    assertThatThrownBy(() -> react(cem, "🎧", true)).isInstanceOf(NotThere.class);
  }

  @Test
  void endWhereTheRoomIsArchived() {
    rooms.change(ben.actor(), room, ChangeRoom.NOTHING.withArchived(true));
    assertThatThrownBy(() -> react(cem, "🎧", true)).isInstanceOf(RoomArchived.class);
  }

  @Test
  void standInTheLogAsTheyHappened() {
    react(cem, "🎧", true);
    assertThat(logged().getFirst().subjectId()).isEqualTo(message.id());
    assertThat(logged().getFirst().actorId()).isEqualTo(cem.id());
    assertThat(logged().getFirst().json())
        .contains("\"emoji\":\"🎧\"", "\"on\":true", "\"userId\":\"" + cem.id() + "\"");
  }
}
