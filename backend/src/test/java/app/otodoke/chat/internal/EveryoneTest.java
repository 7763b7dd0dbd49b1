package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.EveryoneNotAllowed;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomsApi;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryoneTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject Chat chat;
  @Inject Sql sql;

  Person ben;
  Person cem;
  Person dua;
  UUID room;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    dua = world.member("dua");
    room = chat.room(RoomKind.CLOSED, ben, cem, dua);
  }

  private long mentions(Person person) {
    return rooms.rooms(person.actor()).getFirst().mentions();
  }

  private void grow() {
    sql.run("update chat.rooms set member_count = 21 where id = ?", room);
  }

  @Test
  void isAMentionOfAllTheOthersByNobodysName() {
    MessageView message = chat.say(cem, room, "＠みんな 集合！ @" + ben.handle());
    assertThat(message.everyone()).isTrue();
    assertThat(message.mentions()).containsExactly(ben.id());
    assertThat(messages.message(dua.actor(), room, message.id())).isEqualTo(message);
    assertThat(mentions(ben)).isEqualTo(1);
    assertThat(mentions(dua)).isEqualTo(1);
    assertThat(mentions(cem)).isZero();
    messages.delete(cem.actor(), room, message.id());
    assertThat(mentions(dua)).isZero();
  }

  @Test
  void isForModeratorsInLargeRooms() {
    MessageView before = chat.say(cem, room, "@everyone");
    MessageView plain = chat.say(cem, room, "plain");
    grow();
    assertThatThrownBy(() -> chat.say(cem, room, "@everyone"))
        .isInstanceOf(EveryoneNotAllowed.class);
    assertThatThrownBy(() -> messages.edit(cem.actor(), room, plain.id(), "@everyone"))
        .isInstanceOf(EveryoneNotAllowed.class);
    messages.edit(cem.actor(), room, before.id(), "@everyone, better");
    chat.say(ben, room, "@everyone");
    rooms.add(ben.actor(), room, cem.id(), RoomRole.MODERATOR);
    chat.say(cem, room, "@everyone");
    chat.say(dua, room, "`@everyone` is code");
  }

  @Test
  void comesAndGoesWithEdits() {
    MessageView message = chat.say(ben, room, "hello");
    assertThat(messages.edit(ben.actor(), room, message.id(), "@Everyone hello").everyone())
        .isTrue();
    assertThat(mentions(dua)).isEqualTo(1);
    assertThat(messages.edit(ben.actor(), room, message.id(), "hello again").everyone()).isFalse();
    assertThat(mentions(dua)).isZero();
  }
}
