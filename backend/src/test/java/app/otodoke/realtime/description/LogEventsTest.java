package app.otodoke.realtime.description;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.PinsApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.RoomRole;
import app.otodoke.realtime.support.CableWorld;
import app.otodoke.shared.Ids;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The description says what is really sent. */
@QuarkusTest
class LogEventsTest {

  private static final Map<String, Class<?>> KINDS =
      Map.of(
          "message.posted", LogEvents.MessagePosted.class,
          "reaction.changed", LogEvents.ReactionChanged.class,
          "message.pinned", LogEvents.MessagePinned.class,
          "message.edited", LogEvents.MessageEdited.class,
          "message.deleted", LogEvents.MessageDeleted.class,
          "member.joined", LogEvents.MemberJoined.class,
          "member.left", LogEvents.MemberLeft.class,
          "member.changed", LogEvents.MemberChanged.class,
          "room.changed", LogEvents.RoomChanged.class);

  @TestHTTPResource("/cable")
  URI uri;

  @Inject ObjectMapper json;

  @Test
  void everyEventIsReadWithoutARestByTheRecordThatDescribesIt() throws Exception {
    CableWorld cable = new CableWorld(uri);
    Person ada = cable.people().ada();
    Person ben = cable.people().ben();
    UUID room = cable.room(ada, ben);
    UUID message = CableWorld.say(ada, room, "first").message().id();
    CDI.current().select(PinsApi.class).get().pin(ada.actor(), room, message, true);
    CDI.current().select(ReactionsApi.class).get().react(ada.actor(), room, message, "🎧", true);
    UUID replied = Ids.next();
    CableWorld.messages()
        .post(
            ada.actor(),
            new PostMessage(room, replied, "and so on", List.of(), List.of(), message));
    CableWorld.messages().edit(ada.actor(), room, message, "second");
    CableWorld.messages().delete(ada.actor(), room, message);
    CableWorld.rooms().add(ada.actor(), room, ben.id(), RoomRole.MODERATOR);
    CableWorld.rooms().remove(ada.actor(), room, ben.id());
    CableWorld.rooms().change(ada.actor(), room, ChangeRoom.NOTHING.withName("Platform 5"));
    ObjectMapper strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertThat(CableWorld.entries(room)).extracting(LogEntry::kind).containsAll(KINDS.keySet());
    for (LogEntry entry : CableWorld.entries(room)) {
      assertThat(strict.readValue(entry.json(), KINDS.get(entry.kind()))).isNotNull();
    }
  }

  @Test
  void whoAsksWithoutUpgradingIsToldHow() {
    RestAssured.given().get("/cable").then().statusCode(426).header("Upgrade", "websocket");
  }
}
