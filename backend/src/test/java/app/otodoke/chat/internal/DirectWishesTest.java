package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeProfile;
import app.otodoke.accounts.DirectFrom;
import app.otodoke.chat.DirectNotWanted;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectWishesTest {

  @Inject RoomsApi rooms;
  @Inject AccountsApi accounts;
  @Inject Chat chat;

  World world;
  Person ben;
  Person cem;

  @BeforeEach
  void people() {
    world = World.create();
    ben = world.ben();
    cem = world.member("cem");
  }

  private void wish(Person person, DirectFrom wish) {
    ChangeProfile command = new ChangeProfile(null, null, null, null, null, null, wish);
    assertThat(accounts.changeProfile(person.actor(), command).directFrom()).isEqualTo(wish);
  }

  private UUID direct(Person from, Person... others) {
    List<UUID> ids = List.of(others).stream().map(Person::id).toList();
    return rooms.direct(from.actor(), ids).id();
  }

  @Test
  void anybodyWritesToWhoDoesNotMind() {
    assertThat(accounts.me(cem.actor()).directFrom()).isEqualTo(DirectFrom.ANYONE);
    chat.say(ben, direct(ben, cem), "hello");
  }

  @Test
  void nobodyBeginsButWhoeverWasWrittenToAnswers() {
    wish(cem, DirectFrom.NOBODY);
    chat.room(RoomKind.OPEN, ben, cem);
    assertThatThrownBy(() -> direct(ben, cem)).isInstanceOf(DirectNotWanted.class);
    assertThatThrownBy(() -> direct(ben, world.zoe(), cem)).isInstanceOf(DirectNotWanted.class);
    UUID room = direct(cem, ben);
    assertThat(direct(ben, cem)).isEqualTo(room);
    assertThatThrownBy(() -> chat.say(ben, room, "too early")).isInstanceOf(DirectNotWanted.class);
    chat.say(cem, room, "I begin");
    chat.say(ben, room, "I answer");
  }

  @Test
  void aWishOfTodayHoldsInConversationsOfYesterday() {
    UUID room = direct(ben, cem);
    chat.say(ben, room, "hello?");
    wish(cem, DirectFrom.NOBODY);
    assertThatThrownBy(() -> chat.say(ben, room, "hello??")).isInstanceOf(DirectNotWanted.class);
    wish(cem, DirectFrom.ANYONE);
    chat.say(ben, room, "hello!");
  }

  @Test
  void thoseOneSharesARoomWithMayWhereThatIsTheWish() {
    wish(cem, DirectFrom.SHARED);
    assertThatThrownBy(() -> direct(ben, cem)).isInstanceOf(DirectNotWanted.class);
    chat.room(RoomKind.CLOSED, ben, cem);
    chat.say(ben, direct(ben, cem), "from the band");
  }

  @Test
  void whoKeepsOrderMayAlways() {
    wish(cem, DirectFrom.NOBODY);
    chat.say(world.ada(), direct(world.ada(), cem), "about your report");
  }
}
