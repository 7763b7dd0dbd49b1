package app.otodoke.realtime.support;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.circle.CircleApi;
import app.otodoke.realtime.hub.Connections;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Rooms with people in them, and ways to talk there past the cable. */
public final class CableWorld {

  private final World world = World.create();
  private final URI uri;

  public CableWorld(URI uri) {
    this.uri = URI.create("ws://" + uri.getHost() + ":" + uri.getPort() + "/cable");
  }

  public URI uri() {
    return uri;
  }

  public World people() {
    return world;
  }

  public CableClient base(Person person) {
    return welcomed(CableClient.open(uri, CableClient.BASE, person.token()));
  }

  public CableClient extended(Person person) {
    return welcomed(CableClient.open(uri, CableClient.EXTENDED, person.token()));
  }

  private static CableClient welcomed(CableClient client) {
    client.next("welcome");
    return client;
  }

  /** A closed room that the first person owns and the others are in. */
  public UUID room(Person owner, Person... others) {
    List<UUID> ids = Arrays.stream(others).map(Person::id).toList();
    return rooms()
        .create(owner.actor(), new CreateRoom(null, RoomKind.CLOSED, "Platform 4", "", ids))
        .id();
  }

  /** Waits until the server has noticed that none of the person's sockets is left. */
  public void awaitGone(Person person) {
    Connections connections = CDI.current().select(Connections.class).get();
    Awaitility.await().until(() -> connections.of(person.id()).isEmpty());
  }

  public static Map<String, String> identifier(UUID roomId) {
    return Map.of("channel", "RoomChannel", "roomId", roomId.toString());
  }

  /** A client that listens to the room already. */
  public CableClient listening(Person person, UUID roomId) {
    CableClient client = extended(person);
    client.subscribe(identifier(roomId));
    client.next("confirm_subscription");
    return client;
  }

  /** Where history is to be replayed from. */
  public static Map<String, ?> history(UUID roomId, Object offset, Object epoch) {
    return Map.of("streams", Map.of("room:" + roomId, Map.of("offset", offset, "epoch", epoch)));
  }

  public static Posted say(Person person, UUID roomId, String text) {
    return messages().post(person.actor(), new PostMessage(roomId, UUID.randomUUID(), text));
  }

  /** Adds entries to the log, quickly and without meeting the limit on sending. */
  public static void grow(Person person, UUID roomId, int entries) {
    UUID messageId = say(person, roomId, "0").message().id();
    for (int i = 1; i < entries; i++) {
      messages().edit(person.actor(), roomId, messageId, Integer.toString(i));
    }
  }

  public static long position(UUID roomId) {
    return log().positions(List.of(roomId)).get(roomId);
  }

  /** The whole log. */
  public static List<LogEntry> entries(UUID roomId) {
    List<LogEntry> all = new ArrayList<>();
    List<LogEntry> page = log().entries(roomId, 0, 1000);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = log().entries(roomId, all.getLast().seq(), 1000);
    }
    return all;
  }

  public static String epoch() {
    return CDI.current().select(CircleApi.class).get().epoch();
  }

  public static RoomsApi rooms() {
    return CDI.current().select(RoomsApi.class).get();
  }

  public static MessagesApi messages() {
    return CDI.current().select(MessagesApi.class).get();
  }

  public static RoomLogApi log() {
    return CDI.current().select(RoomLogApi.class).get();
  }
}
