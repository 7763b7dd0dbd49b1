package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.identifier;
import static app.otodoke.realtime.support.CableWorld.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every client of the base protocol relies on. */
@QuarkusTest
class ProtocolTest {

  @TestHTTPResource("/cable")
  URI uri;

  CableWorld cable;
  Person ada;
  Person ben;
  UUID room;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    room = cable.room(ada, ben);
  }

  @Test
  void welcomeComesFirstAndPingsCarryIncreasingSeconds() {
    try (CableClient client = CableClient.open(cable.uri(), CableClient.BASE, ada.token())) {
      assertThat(client.next(any -> true).toString()).isEqualTo("{\"type\":\"welcome\"}");
      JsonNode first = client.next("ping");
      JsonNode second = client.next("ping");
      JsonNode third = client.next("ping");
      assertThat(first.get("message").isIntegralNumber()).isTrue();
      assertThat(second.get("message").asLong()).isGreaterThan(first.get("message").asLong());
      assertThat(third.get("message").asLong()).isGreaterThan(second.get("message").asLong());
    }
  }

  @Test
  void identifiersAreEchoedAsTheClientSpelledThem() {
    try (CableClient client = cable.base(ada)) {
      String odd =
          "{ \"roomId\" : \"%s\",\"channel\":\"RoomChannel\", \"ü\":\"\\u00e9\\\"\" }"
              .formatted(room);
      client.send(Map.of("command", "subscribe", "identifier", odd));
      assertThat(client.next("confirm_subscription").get("identifier").asText()).isEqualTo(odd);
      say(ben, room, "hello");
      JsonNode frame = client.next();
      assertThat(frame.get("identifier").asText()).isEqualTo(odd);
      assertThat(frame.at("/message/message/body").asText()).isEqualTo("hello");
      assertThat(frame.has("offset")).isFalse();
    }
  }

  @Test
  void twoSpellingsOfOneChannelAreTwoSubscriptions() {
    try (CableClient client = cable.base(ada)) {
      String one = "{\"channel\":\"RoomChannel\",\"roomId\":\"%s\"}".formatted(room);
      String other = "{\"roomId\":\"%s\",\"channel\":\"RoomChannel\"}".formatted(room);
      client.send(Map.of("command", "subscribe", "identifier", one));
      client.send(Map.of("command", "subscribe", "identifier", other));
      client.next("confirm_subscription");
      client.next("confirm_subscription");
      say(ben, room, "twice");
      assertThat(java.util.Set.of(id(client.next()), id(client.next())))
          .containsExactlyInAnyOrder(one, other);
      client.send(Map.of("command", "unsubscribe", "identifier", one));
      client.untilNow();
      say(ben, room, "once");
      assertThat(id(client.next())).isEqualTo(other);
      assertThat(client.untilNow()).isEmpty();
    }
  }

  private static String id(JsonNode frame) {
    return frame.get("identifier").asText();
  }

  @Test
  void anUnreadableFrameLeavesTheConnectionAsItWas() throws Exception {
    try (CableClient client = cable.base(ada)) {
      client.send("{");
      client.send("[1,2]");
      client.send("\"subscribe\"");
      client.send("{\"command\":\"fly\",\"identifier\":\"x\"}");
      client.send("{\"command\":\"subscribe\"}");
      client.send("{\"command\":7}");
      client.send("{\"command\":\"subscribe\",\"command\":\"message\"}");
      client.send("{\"command\":\"message\",\"identifier\":\"nowhere\",\"data\":\"{}\"}");
      client.send("{\"command\":\"unsubscribe\",\"identifier\":\"nowhere\"}");
      client.raw().send(2, true, new byte[] {1, 2, 3});
      assertThat(client.untilNow()).isEmpty();
      client.subscribe(identifier(room));
      client.next("confirm_subscription");
    }
  }

  @Test
  void unsubscribingIsSilentAndFinal() {
    try (CableClient client = cable.base(ada)) {
      String identifier = client.subscribe(identifier(room));
      client.next("confirm_subscription");
      client.send(Map.of("command", "unsubscribe", "identifier", identifier));
      assertThat(client.untilNow()).isEmpty();
      say(ben, room, "unheard");
      client.perform(
          identifier, Map.of("action", "speak", "clientId", UUID.randomUUID(), "body", "x"));
      assertThat(client.untilNow()).isEmpty();
      client.subscribe(identifier(room));
      client.next("confirm_subscription");
      say(ben, room, "heard");
      assertThat(client.next().at("/message/message/body").asText()).isEqualTo("heard");
    }
  }

  @Test
  void messagesComeInTheOrderOfTheLogOnceEach() {
    try (CableClient client = cable.listening(ada, room)) {
      for (int i = 0; i < 15; i++) {
        say(ben, room, "number " + i);
      }
      for (int i = 0; i < 15; i++) {
        assertThat(client.next().at("/message/message/body").asText()).isEqualTo("number " + i);
      }
      assertThat(client.untilNow()).isEmpty();
    }
  }
}
