package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.platform.guard.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** However much there is to show, the number of statements stays the same. */
@QuarkusTest
class StatementsTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject RoomLogApi log;
  @Inject ReactionsApi reactions;
  @Inject Chat chat;

  @Test
  void doNotGrowWithWhatIsShown() throws Exception {
    World world = World.create();
    Person ben = world.ben();
    Person cem = world.member("cem");
    UUID room = chat.room(RoomKind.CLOSED, ben, cem);
    for (int i = 0; i < 40; i++) {
      chat.say(i % 2 == 0 ? ben : cem, room, "@" + ben.handle() + " " + i);
    }
    rooms.direct(ben.actor(), List.of(cem.id()));
    assertThat(count(() -> messages.page(cem.actor(), room, MessagesWanted.newest(40))))
        .isLessThanOrEqualTo(3);
    assertThat(chatStatements(() -> rooms.rooms(ben.actor()))).hasSize(1);
    assertThat(count(() -> rooms.rooms(ben.actor()))).isLessThanOrEqualTo(2);
    assertThat(count(() -> messages.unread(ben.actor()))).isEqualTo(1);
    assertThat(count(() -> rooms.roomIds(ben.actor()))).isEqualTo(1);
    assertThat(count(() -> log.entries(room, 0, 1_000))).isEqualTo(1);
    assertThat(count(() -> rooms.members(ben.actor(), room, null, 100))).isLessThanOrEqualTo(4);
  }

  @Test
  void aMessageTakesTwoAndACommit() throws Exception {
    World world = World.create();
    Person ben = world.ben();
    UUID room = chat.room(RoomKind.CLOSED, ben);
    chat.say(ben, room, "so that everything is known");
    List<String> all = Statements.ofAllThreads(() -> chat.say(ben, room, "hello"));
    assertThat(all).filteredOn(StatementsTest::ofTheSender).hasSize(2);
  }

  @Test
  void aPageOfRepliesAndReactionsTakesOneMore() throws Exception {
    World world = World.create();
    Person ben = world.ben();
    Person cem = world.member("cem");
    UUID room = chat.room(RoomKind.CLOSED, ben, cem);
    MessageView first = chat.say(ben, room, "first");
    for (int i = 0; i < 30; i++) {
      MessageView reply = chat.reply(i % 2 == 0 ? ben : cem, room, first, "reply " + i);
      reactions.react(cem.actor(), room, reply.id(), "🎧", true);
    }
    assertThat(chatStatements(() -> messages.page(cem.actor(), room, MessagesWanted.newest(40))))
        .hasSize(2);
    assertThat(count(() -> messages.page(cem.actor(), room, MessagesWanted.newest(40))))
        .isLessThanOrEqualTo(4);
    assertThat(chatStatements(() -> messages.replies(cem.actor(), room, first.id(), null, 30)))
        .hasSize(3);
  }

  @Test
  void aReplyTakesTwoMoreForWhatItAnswers() throws Exception {
    World world = World.create();
    Person ben = world.ben();
    UUID room = chat.room(RoomKind.CLOSED, ben);
    MessageView first = chat.say(ben, room, "so that everything is known");
    List<String> all = Statements.ofAllThreads(() -> chat.reply(ben, room, first, "hello"));
    assertThat(all).filteredOn(StatementsTest::ofTheSender).hasSize(4);
  }

  /** People are told of it, and it is taken in for searching, while nobody waits for that. */
  private static boolean ofTheSender(String sql) {
    return sql.contains("chat.")
        && !sql.contains("chat.search_")
        && !sql.startsWith("/* audience */");
  }

  private static int count(Callable<?> action) throws Exception {
    return Statements.count(action);
  }

  private static List<String> chatStatements(Callable<?> action) throws Exception {
    return Statements.of(action).stream().filter(sql -> sql.contains("chat.")).toList();
  }
}
