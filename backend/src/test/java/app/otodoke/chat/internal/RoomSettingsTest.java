package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.EmojiUnknown;
import app.otodoke.chat.Posting;
import app.otodoke.chat.PostingRestricted;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import app.otodoke.chat.SlowMode;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomSettingsTest {

  @Inject RoomsApi rooms;
  @Inject ReactionsApi reactions;
  @Inject RoomLogApi log;
  @Inject Chat chat;

  World world;
  Person ben;
  Person cem;
  UUID room;

  @BeforeEach
  void people() {
    world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    room = chat.room(RoomKind.OPEN, ben, cem);
  }

  private RoomView change(Person person, ChangeRoom command) {
    return rooms.change(person.actor(), room, command);
  }

  @Test
  void areChangedByModeratorsAndStandInTheLog() {
    ChangeRoom command =
        ChangeRoom.NOTHING
            .withIcon("🎸")
            .withWelcome(" ようこそ！ ")
            .withPosting(Posting.MODERATORS)
            .withSlowMode(30);
    assertThatThrownBy(() -> change(cem, command)).isInstanceOf(NotAllowed.class);
    rooms.add(ben.actor(), room, cem.id(), RoomRole.MODERATOR);
    RoomView view = change(cem, command);
    assertThat(view.icon()).isEqualTo("🎸");
    assertThat(view.welcome()).isEqualTo("ようこそ！");
    assertThat(view.posting()).isEqualTo(Posting.MODERATORS);
    assertThat(view.slowModeSeconds()).isEqualTo(30);
    assertThat(log.entries(room, 0, 100).getLast().json())
        .contains("\"icon\":\"🎸\"", "ようこそ", "\"posting\":\"MODERATORS\"", ":30");
    RoomSummary summary = rooms.rooms(cem.actor()).getFirst();
    assertThat(summary.icon()).isEqualTo("🎸");
    assertThat(summary.posting()).isEqualTo(Posting.MODERATORS);
    assertThat(change(ben, ChangeRoom.NOTHING.withIcon("")).icon()).isNull();
  }

  @Test
  void areRefusedBeyondTheirLimits() {
    assertThatThrownBy(() -> change(ben, ChangeRoom.NOTHING.withIcon("guitar")))
        .isInstanceOf(EmojiUnknown.class);
    assertThatThrownBy(() -> change(ben, ChangeRoom.NOTHING.withIcon(":parrot:")))
        .isInstanceOf(EmojiUnknown.class);
    for (ChangeRoom command :
        List.of(
            ChangeRoom.NOTHING.withSlowMode(-1),
            ChangeRoom.NOTHING.withSlowMode(3_601),
            ChangeRoom.NOTHING.withWelcome("あ".repeat(2_001)),
            ChangeRoom.NOTHING.withWelcome("\u0000"))) {
      assertThatThrownBy(() -> change(ben, command)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void whereModeratorsSpeakOthersReadAndReact() {
    UUID message = chat.say(ben, room, "read this").id();
    change(ben, ChangeRoom.NOTHING.withPosting(Posting.MODERATORS));
    assertThatThrownBy(() -> chat.say(cem, room, "but")).isInstanceOf(PostingRestricted.class);
    chat.say(ben, room, "and this");
    reactions.react(cem.actor(), room, message, "👍", true);
    assertThat(rooms.rooms(cem.actor()).getFirst().mayPost()).isFalse();
    assertThat(rooms.rooms(ben.actor()).getFirst().mayPost()).isTrue();
    assertThat(rooms.room(cem.actor(), room).mayPost()).isFalse();
    rooms.add(ben.actor(), room, cem.id(), RoomRole.MODERATOR);
    chat.say(cem, room, "thanks");
    assertThat(rooms.room(world.zoe().actor(), room).mayPost()).isFalse();
  }

  @Test
  void slowModeWantsAPauseOfMembersButNotOfModerators() {
    UUID first = Ids.next();
    chat.post(cem, room, first, "before");
    change(ben, ChangeRoom.NOTHING.withSlowMode(3_600));
    assertThatThrownBy(() -> chat.say(cem, room, "at once"))
        .isInstanceOfSatisfying(
            SlowMode.class,
            e ->
                assertThat(e.retryAfter().orElseThrow())
                    .isBetween(Duration.ofMinutes(50), Duration.ofHours(1)));
    assertThat(chat.post(cem, room, first, "before").repeated()).isTrue();
    chat.say(ben, room, "one");
    chat.say(ben, room, "two");
    Person dua = world.member("dua");
    rooms.join(dua.actor(), room);
    chat.say(dua, room, "my first");
    assertThatThrownBy(() -> chat.say(dua, room, "my second")).isInstanceOf(SlowMode.class);
    change(ben, ChangeRoom.NOTHING.withSlowMode(0));
    chat.say(dua, room, "my second");
  }

  @Test
  void standardRoomsAreOpenAndMadeByThoseWhoKeepOrderInTheCircle() {
    assertThatThrownBy(() -> change(ben, ChangeRoom.NOTHING.withStandard(true)))
        .isInstanceOf(NotAllowed.class);
    Person ada = world.ada();
    rooms.join(ada.actor(), room);
    assertThat(change(ada, ChangeRoom.NOTHING.withStandard(true)).standard()).isTrue();
    assertThat(rooms.rooms(world.member("eve").actor())).extracting(RoomSummary::id).contains(room);
    assertThat(change(ada, ChangeRoom.NOTHING.withKind(RoomKind.CLOSED)).standard()).isFalse();
    assertThatThrownBy(() -> change(ada, ChangeRoom.NOTHING.withStandard(true)))
        .isInstanceOf(InvalidInput.class);
    assertThat(rooms.rooms(world.member("fay").actor()))
        .extracting(RoomSummary::id)
        .doesNotContain(room);
  }

  @Test
  void archivedRoomsLeaveTheListForOneOfTheirOwn() {
    change(ben, ChangeRoom.NOTHING.withArchived(true));
    assertThat(rooms.rooms(cem.actor())).extracting(RoomSummary::id).doesNotContain(room);
    assertThat(rooms.archivedRooms(cem.actor())).extracting(RoomSummary::id).containsExactly(room);
    assertThat(rooms.archivedRooms(cem.actor()).getFirst().mayPost()).isFalse();
    change(ben, ChangeRoom.NOTHING.withArchived(false));
    assertThat(rooms.rooms(cem.actor())).extracting(RoomSummary::id).contains(room);
    assertThat(rooms.archivedRooms(cem.actor())).isEmpty();
  }
}
