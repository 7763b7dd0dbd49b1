package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeMembership;
import app.otodoke.chat.MembershipView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MembershipSettingsTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
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
    room = chat.room(RoomKind.OPEN, ben, cem);
  }

  private RoomSummary listed(Person person) {
    return rooms.rooms(person.actor()).stream()
        .filter(r -> r.id().equals(room))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void beginWithWhatSuitsTheKindOfRoom() {
    assertThat(listed(cem).membership())
        .isEqualTo(new MembershipView(room, NotificationLevel.MENTIONS, false, null));
    UUID direct = rooms.direct(ben.actor(), List.of(cem.id())).id();
    assertThat(rooms.room(cem.actor(), direct).membership().level())
        .isEqualTo(NotificationLevel.EVERYTHING);
    assertThat(rooms.room(zoe.actor(), room).membership()).isNull();
  }

  @Test
  void changePartByPartAndForOneselfOnly() {
    rooms.tune(cem.actor(), room, new ChangeMembership(NotificationLevel.NOTHING, null, null));
    rooms.tune(cem.actor(), room, new ChangeMembership(null, true, null));
    MembershipView all = rooms.tune(cem.actor(), room, new ChangeMembership(null, null, 3));
    assertThat(all).isEqualTo(new MembershipView(room, NotificationLevel.NOTHING, true, 3));
    assertThat(listed(cem).membership()).isEqualTo(all);
    assertThat(listed(ben).membership().favourite()).isFalse();
    assertThatThrownBy(
            () -> rooms.tune(cem.actor(), room, new ChangeMembership(null, null, 10_001)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> rooms.tune(zoe.actor(), room, new ChangeMembership(null, true, null)))
        .isInstanceOf(NotThere.class);
  }

  @ParameterizedTest
  @CsvSource({"EVERYTHING,2,1", "MENTIONS,2,1", "NOTHING,2,0", "INVISIBLE,0,0"})
  void decideWhatIsCounted(NotificationLevel level, long unread, long mentions) {
    rooms.tune(cem.actor(), room, new ChangeMembership(level, null, null));
    chat.say(ben, room, "@" + cem.handle());
    chat.say(ben, room, "hello");
    assertThat(listed(cem).unread()).isEqualTo(unread);
    assertThat(listed(cem).mentions()).isEqualTo(mentions);
    assertThat(messages.read(cem.actor(), room, 0).unread()).isEqualTo(unread);
    assertThat(messages.read(cem.actor(), room, 0).mentions()).isEqualTo(mentions);
  }
}
