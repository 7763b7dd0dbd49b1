package app.otodoke.notices.internal;

import app.otodoke.World.Person;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.notices.NoticesApi;
import app.otodoke.shared.Ids;
import app.otodoke.support.Tables;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What tests of notices do again and again. */
@Singleton
class Talk {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject RoomLogApi log;
  @Inject NoticesApi notices;

  UUID room(Person owner, Person... members) {
    List<UUID> ids = Stream.of(members).map(Person::id).toList();
    return rooms.create(owner.actor(), new CreateRoom(null, RoomKind.CLOSED, "試聴会", "", ids)).id();
  }

  MessageView say(Person person, UUID room, String body) {
    return messages.post(person.actor(), new PostMessage(room, Ids.next(), body)).message();
  }

  MessageView reply(Person person, UUID room, MessageView to, String body) {
    PostMessage command = new PostMessage(room, Ids.next(), body, List.of(), List.of(), to.id());
    return messages.post(person.actor(), command).message();
  }

  /** Waits until everything in the room's log has been looked through. */
  void settle(UUID room) {
    long position = log.positions(List.of(room)).get(room);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Tables.number(
                        "select coalesce(max(seq), 0) from notices.positions where room_id = '%s'"
                            .formatted(room))
                    >= position);
  }

  List<NoticeView> inbox(Person person) {
    return notices.notices(person.actor(), Set.of(), null, 100).items();
  }

  /** The inbox without invitations, once the room is settled. */
  List<NoticeView> inbox(Person person, UUID room) {
    settle(room);
    return inbox(person).stream().filter(one -> one.kind() != NoticeKind.INVITATION).toList();
  }

  List<NoticeKind> kinds(Person person, UUID room) {
    return inbox(person, room).stream().map(NoticeView::kind).toList();
  }

  static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
  }
}
