package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeProfile;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.PinsApi;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.platform.guard.Statements;
import app.otodoke.shared.NotThere;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a room's history is never older than the room. */
@QuarkusTest
class MessagesPagesTest {

  private static final MessagesWanted NEWEST = MessagesWanted.newest(50);

  @Inject MessagesApi messages;
  @Inject MessagesPageQuery query;
  @Inject RoomsApi rooms;
  @Inject ReactionsApi reactions;
  @Inject PinsApi pins;
  @Inject AccountsApi accounts;
  @Inject Chat chat;

  Person ben;
  Person cem;
  UUID room;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    room = chat.room(RoomKind.CLOSED, ben, cem);
  }

  private MessagesPage page(Person person) {
    return messages.page(person.actor(), room, NEWEST);
  }

  @Test
  void readingAgainTakesOneStatementWhoeverReads() throws Exception {
    chat.say(ben, room, "hello");
    MessagesPage first = page(ben);
    assertThat(Statements.count(() -> page(cem))).isEqualTo(1);
    assertThat(page(cem)).isSameAs(first);
  }

  @Test
  void everyChangeShowsAtOnce() {
    MessageView message = chat.say(ben, room, "first");
    List<Runnable> changes =
        List.of(
            () -> chat.say(cem, room, "second"),
            () -> chat.reply(cem, room, message, "an answer"),
            () -> messages.edit(ben.actor(), room, message.id(), "the very first"),
            () -> reactions.react(cem.actor(), room, message.id(), "🎧", true),
            () -> reactions.react(cem.actor(), room, message.id(), "🎧", false),
            () -> pins.pin(ben.actor(), room, message.id(), true),
            () -> messages.delete(ben.actor(), room, message.id()));
    MessagesPage before = page(cem);
    for (Runnable change : changes) {
      change.run();
      MessagesPage after = page(cem);
      assertThat(after).isNotEqualTo(before).isEqualTo(query.page(cem.actor(), room, NEWEST));
      before = after;
    }
  }

  @Test
  void aNewNameShowsAtOnce() {
    chat.say(ben, room, "hello");
    page(cem);
    accounts.changeProfile(ben.actor(), new ChangeProfile(null, "Benjamin", null, null, null));
    assertThat(page(cem).messages().getFirst().author().displayName()).isEqualTo("Benjamin");
  }

  @Test
  void whoIsNoMemberAnyMoreGetsNothingOfIt() {
    chat.say(ben, room, "hello");
    page(cem);
    rooms.remove(ben.actor(), room, cem.id());
    page(ben);
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> page(cem));
  }
}
