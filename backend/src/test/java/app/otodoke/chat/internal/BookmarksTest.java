package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.BookmarkView;
import app.otodoke.chat.BookmarksApi;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.platform.guard.Statements;
import app.otodoke.shared.Ids;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookmarksTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject BookmarksApi bookmarks;
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

  private List<String> bodies(Person person) {
    return bookmarks.bookmarks(person.actor(), null, 100).items().stream()
        .map(bookmark -> bookmark.message().body())
        .toList();
  }

  @Test
  void areOnesOwnAndComeInPagesTheLastSetFirst() {
    for (int i = 0; i < 3; i++) {
      UUID id = chat.say(ben, room, "message " + i).id();
      bookmarks.bookmark(cem.actor(), id, true);
      bookmarks.bookmark(cem.actor(), id, true);
    }
    Page<BookmarkView> first = bookmarks.bookmarks(cem.actor(), null, 2);
    assertThat(first.items())
        .extracting(bookmark -> bookmark.message().body())
        .containsExactly("message 2", "message 1");
    assertThat(first.items().getFirst().room().id()).isEqualTo(room);
    Page<BookmarkView> rest = bookmarks.bookmarks(cem.actor(), first.next(), 2);
    assertThat(rest.items())
        .extracting(bookmark -> bookmark.message().body())
        .containsExactly("message 0");
    assertThat(rest.next()).isNull();
    assertThat(bodies(ben)).isEmpty();
    bookmarks.bookmark(cem.actor(), first.items().getFirst().message().id(), false);
    assertThat(bodies(cem)).containsExactly("message 1", "message 0");
  }

  @Test
  void areSetOnMessagesOneMaySeeOnly() {
    MessageView message = chat.say(ben, room, "inside");
    assertThatThrownBy(() -> bookmarks.bookmark(zoe.actor(), message.id(), true))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> bookmarks.bookmark(ben.actor(), Ids.next(), true))
        .isInstanceOf(NotThere.class);
    bookmarks.bookmark(zoe.actor(), message.id(), false);
  }

  @Test
  void vanishWithTheMessageAndRestWhileOneIsOutside() {
    MessageView gone = chat.say(ben, room, "gone");
    MessageView kept = chat.say(ben, room, "kept");
    bookmarks.bookmark(cem.actor(), gone.id(), true);
    bookmarks.bookmark(cem.actor(), kept.id(), true);
    messages.delete(ben.actor(), room, gone.id());
    assertThat(bodies(cem)).containsExactly("kept");
    assertThatThrownBy(() -> bookmarks.bookmark(cem.actor(), gone.id(), true))
        .isInstanceOf(NotThere.class);
    rooms.remove(ben.actor(), room, cem.id());
    assertThat(bodies(cem)).isEmpty();
    rooms.add(ben.actor(), room, cem.id(), null);
    assertThat(bodies(cem)).containsExactly("kept");
  }

  @Test
  void takeOneStatementHoweverMany() throws Exception {
    for (int i = 0; i < 20; i++) {
      bookmarks.bookmark(cem.actor(), chat.say(ben, room, "message " + i).id(), true);
    }
    List<String> all = Statements.of(() -> bookmarks.bookmarks(cem.actor(), null, 20));
    assertThat(all).filteredOn(sql -> sql.contains("chat.")).hasSize(1);
  }
}
