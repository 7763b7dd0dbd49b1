package app.otodoke.chat.internal;

import app.otodoke.World.Person;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Ids;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What tests of rooms do again and again. */
@Singleton
class Chat {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;

  UUID room(RoomKind kind, Person owner, Person... members) {
    List<UUID> ids = Stream.of(members).map(Person::id).toList();
    return rooms.create(owner.actor(), new CreateRoom(null, kind, "Room", "", ids)).id();
  }

  MessageView say(Person person, UUID room, String body) {
    return post(person, room, Ids.next(), body).message();
  }

  MessageView reply(Person person, UUID room, MessageView to, String body) {
    PostMessage command = new PostMessage(room, Ids.next(), body, List.of(), List.of(), to.id());
    return messages.post(person.actor(), command).message();
  }

  Posted post(Person person, UUID room, UUID clientId, String body) {
    return messages.post(person.actor(), new PostMessage(room, clientId, body));
  }
}
