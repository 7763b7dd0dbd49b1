package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.PinsApi;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Snapshot and later events together are the same as a fresh snapshot, wherever one begins. */
@QuarkusTest
class LogReplayTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject RoomLogApi log;
  @Inject ObjectMapper mapper;
  @Inject ReactionsApi reactions;
  @Inject PinsApi pins;
  @Inject Chat chat;

  @Test
  void snapshotAndEventsAreAFreshSnapshot() throws Exception {
    World world = World.create();
    Person ben = world.ben();
    List<Person> people = List.of(ben, world.member("cem"), world.member("dua"));
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      UUID room = chat.room(RoomKind.OPEN, ben);
      List<State> snapshots = new ArrayList<>();
      List<MessageView> said = new ArrayList<>();
      for (int step = 0; step < 40; step++) {
        if (step % 10 == 0) {
          snapshots.add(snapshot(ben, room));
        }
        step(random, people, room, said);
      }
      State fresh = snapshot(ben, room);
      State replayed = new State(0, new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>());
      snapshots.add(replayed);
      for (State state : snapshots) {
        for (LogEntry entry : log.entries(room, state.position, 1_000)) {
          state.apply(mapper.readTree(entry.json()));
        }
        assertThat(state.messages).as("seed " + seed).isEqualTo(fresh.messages);
        assertThat(state.members).isEqualTo(fresh.members);
        assertThat(state.room).isEqualTo(fresh.room);
      }
    }
  }

  private void step(Random random, List<Person> people, UUID room, List<MessageView> said) {
    Person ben = people.getFirst();
    Person person = people.get(random.nextInt(people.size()));
    boolean member = rooms.memberIds(room).contains(person.id());
    switch (random.nextInt(15)) {
      case 0 -> rooms.join(person.actor(), room);
      case 1 -> {
        if (person != ben) {
          rooms.leave(person.actor(), room);
        }
      }
      case 2 ->
          rooms.change(ben.actor(), room, ChangeRoom.NOTHING.withName("name " + random.nextInt(9)));
      case 3 -> {
        if (member && person != ben) {
          RoomRole role = random.nextBoolean() ? RoomRole.MODERATOR : RoomRole.MEMBER;
          rooms.add(ben.actor(), room, person.id(), role);
        }
      }
      case 4 -> {
        if (!said.isEmpty()) {
          MessageView message = said.get(random.nextInt(said.size()));
          messages.delete(ben.actor(), room, message.id());
        }
      }
      case 5 -> {
        for (MessageView message : said) {
          boolean bens = message.author().id().equals(ben.id());
          if (bens && !messages.message(ben.actor(), room, message.id()).deleted()) {
            messages.edit(
                ben.actor(),
                room,
                message.id(),
                (random.nextBoolean() ? "@everyone " : "edited ") + random.nextInt());
            break;
          }
        }
      }
      case 9, 10 -> {
        if (member && !said.isEmpty()) {
          react(person, room, said.get(random.nextInt(said.size())), random);
        }
      }
      case 12 -> {
        for (MessageView message : said) {
          if (!messages.message(ben.actor(), room, message.id()).deleted()) {
            pins.pin(ben.actor(), room, message.id(), random.nextInt(3) > 0);
            break;
          }
        }
      }
      case 11 -> {
        if (member && !said.isEmpty()) {
          MessageView to = said.get(random.nextInt(said.size()));
          said.add(chat.reply(person, room, to, "reply " + random.nextInt()));
        }
      }
      default -> {
        if (member) {
          said.add(chat.say(person, room, "@" + ben.handle() + " " + random.nextInt()));
        }
      }
    }
  }

  private void react(Person person, UUID room, MessageView message, Random random) {
    if (!messages.message(person.actor(), room, message.id()).deleted()) {
      String emoji = List.of("🎧", "❤️", "👍").get(random.nextInt(3));
      reactions.react(person.actor(), room, message.id(), emoji, random.nextInt(3) > 0);
    }
  }

  private State snapshot(Person viewer, UUID room) throws Exception {
    MessagesPage page = messages.page(viewer.actor(), room, MessagesWanted.newest(100));
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (MessageView message : page.messages()) {
      byId.put(message.id().toString(), plain(mapper.readTree(mapper.writeValueAsString(message))));
    }
    Map<String, String> members = new TreeMap<>();
    rooms
        .members(viewer.actor(), room, null, 100)
        .items()
        .forEach(m -> members.put(m.person().id().toString(), m.role().name()));
    RoomView view = rooms.room(viewer.actor(), room);
    Map<String, String> about = new TreeMap<>();
    about.put("name", view.name());
    about.put("description", view.description());
    about.put("kind", view.kind().name());
    return new State(page.position(), byId, members, about);
  }

  /** Reactions by emoji, so that their order does not matter. */
  private static JsonNode plain(JsonNode view) {
    ObjectNode message = view.deepCopy();
    ObjectNode byEmoji = message.objectNode();
    message
        .get("reactions")
        .forEach(r -> byEmoji.set(r.get("emoji").asText(), r.get("people").deepCopy()));
    message.set("reactions", byEmoji);
    return message;
  }

  /** What a client keeps of a room, and how each event changes it. */
  private record State(
      long position,
      Map<String, JsonNode> messages,
      Map<String, String> members,
      Map<String, String> room) {

    void apply(JsonNode event) {
      String messageId = event.path("messageId").asText();
      switch (event.get("type").asText()) {
        case "message.posted" -> {
          messages.put(event.get("message").get("id").asText(), plain(event.get("message")));
          parent(event);
        }
        case "message.edited" -> {
          ObjectNode message = (ObjectNode) messages.get(messageId);
          message.set("body", event.get("body"));
          message.set("mentions", event.get("mentions"));
          message.set("everyone", event.get("everyone"));
          message.set("editedAt", event.get("editedAt"));
          quotes(messageId, Excerpt.of(event.get("body").asText()), message.get("deleted"));
        }
        case "message.deleted" -> {
          ObjectNode message = (ObjectNode) messages.get(messageId);
          message.put("body", "");
          message.putArray("mentions");
          message.putArray("attachments");
          message.putArray("cards");
          message.remove("replyTo");
          message.putObject("reactions");
          message.put("everyone", false);
          message.put("pinned", false);
          message.put("deleted", true);
          quotes(messageId, "", message.get("deleted"));
          parent(event);
        }
        case "reaction.changed" -> react((ObjectNode) messages.get(messageId), event);
        case "message.pinned" ->
            ((ObjectNode) messages.get(messageId)).set("pinned", event.get("on"));
        case "member.joined" ->
            members.put(event.get("person").get("id").asText(), event.get("role").asText());
        case "member.left" -> members.remove(event.get("userId").asText());
        case "member.changed" ->
            members.put(event.get("userId").asText(), event.get("role").asText());
        case "room.changed" ->
            List.of("name", "description", "kind")
                .forEach(part -> room.put(part, event.get("room").get(part).asText()));
        default -> throw new AssertionError(event);
      }
    }

    private void parent(JsonNode event) {
      ObjectNode parent = (ObjectNode) messages.get(event.at("/parent/messageId").asText());
      if (parent != null) {
        parent.set("replies", event.at("/parent/replies"));
      }
    }

    private void quotes(String messageId, String excerpt, JsonNode deleted) {
      for (JsonNode message : messages.values()) {
        if (message.get("replyTo") instanceof ObjectNode quote
            && quote.get("messageId").asText().equals(messageId)) {
          quote.put("excerpt", excerpt);
          quote.set("deleted", deleted);
        }
      }
    }

    private static void react(ObjectNode message, JsonNode event) {
      ObjectNode reactions = (ObjectNode) message.get("reactions");
      String emoji = event.get("emoji").asText();
      ArrayNode people = reactions.withArray("/" + emoji);
      if (event.get("on").asBoolean()) {
        people.add(event.get("userId"));
      } else {
        people.removeIf(event.get("userId")::equals);
      }
      if (people.isEmpty()) {
        reactions.remove(emoji);
      }
    }
  }
}
