package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.RevisionView;
import app.otodoke.chat.RoomKind;
import app.otodoke.shared.NotThere;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionsTest {

  @Inject MessagesApi messages;
  @Inject Chat chat;
  @Inject Sql sql;

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
    message = chat.say(ben, room, "one");
  }

  @Test
  void keepEveryWordingInOrder() {
    assertThat(messages.revisions(cem.actor(), room, message.id()))
        .containsExactly(new RevisionView("one", message.createdAt()));
    messages.edit(ben.actor(), room, message.id(), "two");
    messages.edit(ben.actor(), room, message.id(), "two");
    MessageView last = messages.edit(ben.actor(), room, message.id(), "three");
    List<RevisionView> revisions = messages.revisions(cem.actor(), room, message.id());
    assertThat(revisions).extracting(RevisionView::body).containsExactly("one", "two", "three");
    assertThat(revisions.getFirst().at()).isEqualTo(message.createdAt());
    assertThat(revisions.getLast().at()).isEqualTo(last.editedAt());
  }

  @Test
  void areNotThereForOutsiders() {
    assertThatThrownBy(() -> messages.revisions(zoe.actor(), room, message.id()))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void goWithTheMessage() {
    messages.edit(ben.actor(), room, message.id(), "two");
    messages.delete(ben.actor(), room, message.id());
    assertThatThrownBy(() -> messages.revisions(ben.actor(), room, message.id()))
        .isInstanceOf(NotThere.class);
    assertThat(
            sql.list(
                "select 1 from chat.revisions where message_id = ?", row -> true, message.id()))
        .isEmpty();
  }
}
