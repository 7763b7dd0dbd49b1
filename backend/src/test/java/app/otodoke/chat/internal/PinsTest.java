package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PinsApi;
import app.otodoke.chat.RoomArchived;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomsApi;
import app.otodoke.chat.TooManyPins;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PinsTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject PinsApi pins;
  @Inject RoomLogApi log;
  @Inject Chat chat;

  Person ben;
  Person cem;
  Person zoe;
  UUID room;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    zoe = world.zoe();
    room = chat.room(RoomKind.CLOSED, ben, cem);
  }

  private void pin(Person person, MessageView message, boolean on) {
    pins.pin(person.actor(), message.roomId(), message.id(), on);
  }

  @Test
  void areListedTheLastPinnedFirstAndSetOnce() {
    MessageView first = chat.say(ben, room, "first");
    MessageView second = chat.say(cem, room, "second");
    pin(ben, second, true);
    pin(ben, first, true);
    pin(ben, first, true);
    assertThat(pins.pins(cem.actor(), room))
        .extracting(MessageView::body)
        .containsExactly("first", "second");
    assertThat(messages.message(cem.actor(), room, first.id()).pinned()).isTrue();
    pin(ben, first, false);
    pin(ben, first, false);
    assertThat(pins.pins(cem.actor(), room))
        .extracting(MessageView::body)
        .containsExactly("second");
    assertThat(log.entries(room, 0, 100))
        .filteredOn(entry -> entry.kind().equals("message.pinned"))
        .extracting(LogEntry::subjectId)
        .containsExactly(second.id(), first.id(), first.id());
  }

  @Test
  void areSetByModeratorsAndInDirectRoomsByEverybody() {
    MessageView message = chat.say(cem, room, "mine");
    assertThatThrownBy(() -> pin(cem, message, true)).isInstanceOf(NotAllowed.class);
    rooms.add(ben.actor(), room, cem.id(), RoomRole.MODERATOR);
    pin(cem, message, true);
    UUID direct = rooms.direct(ben.actor(), List.of(cem.id())).id();
    pin(cem, chat.say(ben, direct, "hello"), true);
    assertThat(pins.pins(ben.actor(), direct)).hasSize(1);
  }

  @Test
  void areNotThereForOutsiders() {
    MessageView message = chat.say(ben, room, "inside");
    assertThatThrownBy(() -> pin(zoe, message, true)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> pins.pins(zoe.actor(), room)).isInstanceOf(NotThere.class);
  }

  @Test
  void goWithTheMessageAndRestWithTheRoom() {
    MessageView message = chat.say(ben, room, "soon gone");
    pin(ben, message, true);
    messages.delete(ben.actor(), room, message.id());
    assertThat(pins.pins(ben.actor(), room)).isEmpty();
    assertThatThrownBy(() -> pin(ben, message, true)).isInstanceOf(NotThere.class);
    MessageView other = chat.say(ben, room, "stays");
    rooms.change(ben.actor(), room, ChangeRoom.NOTHING.withArchived(true));
    assertThatThrownBy(() -> pin(ben, other, true)).isInstanceOf(RoomArchived.class);
  }

  @Test
  void areFiftyAtMost() {
    for (int i = 0; i < PinsApi.MOST; i++) {
      pin(ben, chat.say(ben, room, "pin " + i), true);
    }
    MessageView more = chat.say(ben, room, "one more");
    assertThatThrownBy(() -> pin(ben, more, true)).isInstanceOf(TooManyPins.class);
    pin(ben, pins.pins(ben.actor(), room).getFirst(), true);
    pin(ben, pins.pins(ben.actor(), room).getFirst(), false);
    pin(ben, more, true);
  }
}
