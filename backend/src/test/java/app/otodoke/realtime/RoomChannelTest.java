package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.identifier;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Talking in a room over the cable. */
@QuarkusTest
class RoomChannelTest {

  @TestHTTPResource("/cable")
  URI uri;

  CableWorld cable;
  Person ada;
  Person ben;
  Person zoe;
  UUID room;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    zoe = cable.people().zoe();
    room = cable.room(ada, ben);
  }

  @Test
  void whatIsSaidReachesEveryMemberAndIsAcknowledgedToItsAuthor() {
    try (CableClient hers = cable.listening(ada, room);
        CableClient his = cable.listening(ben, room)) {
      String clientId = UUID.randomUUID().toString();
      String id = CableClient.json(identifier(room));
      hers.perform(id, Map.of("action", "speak", "clientId", clientId, "body", "good evening"));
      JsonNode heard = his.event("message.posted");
      assertThat(heard.at("/message/message/body").asText()).isEqualTo("good evening");
      assertThat(heard.at("/message/message/clientId").asText()).isEqualTo(clientId);
      assertThat(heard.get("stream_id").asText()).isEqualTo("room:" + room);
      assertThat(heard.get("epoch").asText()).isEqualTo(CableWorld.epoch());
      assertThat(heard.get("offset").asLong()).isEqualTo(heard.at("/message/seq").asLong());
      List<JsonNode> both = List.of(hers.next(), hers.next());
      assertThat(both)
          .extracting(frame -> frame.at("/message/type").asText())
          .containsExactlyInAnyOrder("ack", "message.posted");
      JsonNode ack =
          both.stream().filter(f -> f.at("/message/type").asText().equals("ack")).findAny().get();
      assertThat(ack.at("/message/ref").asText()).isEqualTo(clientId);
      assertThat(ack.at("/message/seq").asLong()).isEqualTo(heard.get("offset").asLong());
      assertThat(ack.at("/message/message/body").asText()).isEqualTo("good evening");
      assertThat(ack.has("offset")).isFalse();
    }
  }

  @Test
  void aRepeatedSendIsAnsweredButNotSaidAgain() {
    try (CableClient client = cable.listening(ada, room)) {
      String id = CableClient.json(identifier(room));
      Map<String, ?> send =
          Map.of("action", "speak", "clientId", UUID.randomUUID().toString(), "body", "once");
      client.perform(id, send);
      JsonNode first = client.event("ack");
      client.perform(id, send);
      assertThat(client.event("ack").at("/message/seq")).isEqualTo(first.at("/message/seq"));
    }
    assertThat(CableWorld.entries(room))
        .filteredOn(e -> e.kind().equals("message.posted"))
        .hasSize(1);
  }

  @Test
  void anEmptyMessageIsRefusedInTheClientsLanguage() {
    Map<String, String> language = Map.of("Accept-Language", "ja");
    List<String> protocols = List.of(CableClient.BASE, "anycable-token." + ada.token());
    try (CableClient client = CableClient.open(cable.uri(), protocols, language)) {
      client.next("welcome");
      String id = client.subscribe(identifier(room));
      client.next("confirm_subscription");
      client.perform(id, Map.of("action", "speak", "clientId", UUID.randomUUID(), "body", "  "));
      JsonNode refused = client.event("refused");
      assertThat(refused.at("/message/problem/status").asInt()).isEqualTo(422);
      assertThat(refused.at("/message/problem/title").asText())
          .matches(".*[\\u3040-\\u30ff\\u4e00-\\u9faf].*");
    }
  }

  @Test
  void editsDeletionsAndReadingGoTheSameWay() {
    try (CableClient client = cable.listening(ada, room);
        CableClient other = cable.listening(ben, room)) {
      String id = CableClient.json(identifier(room));
      client.perform(id, Map.of("action", "speak", "clientId", UUID.randomUUID(), "body", "on"));
      JsonNode posted = other.event("message.posted");
      String messageId = posted.at("/message/message/id").asText();
      client.perform(
          id, Map.of("action", "edit", "messageId", messageId, "body", "one", "ref", "e1"));
      assertThat(other.event("message.edited").at("/message/body").asText()).isEqualTo("one");
      assertThat(
              client
                  .next(f -> f.at("/message/ref").asText().equals("e1"))
                  .at("/message/type")
                  .asText())
          .isEqualTo("ack");
      long seq = posted.get("offset").asLong();
      other.perform(id, Map.of("action", "read", "seq", seq, "ref", "r1"));
      other.event("ack");
      assertThat(CableWorld.messages().unread(ben.actor()))
          .filteredOn(unread -> unread.roomId().equals(room))
          .allMatch(unread -> unread.readSeq() >= seq && unread.unread() == 0);
      other.perform(id, Map.of("action", "delete", "messageId", messageId, "ref", "d1"));
      assertThat(other.event("refused").at("/message/ref").asText()).isEqualTo("d1");
      client.perform(id, Map.of("action", "delete", "messageId", messageId));
      assertThat(other.event("message.deleted").at("/message/messageId").asText())
          .isEqualTo(messageId);
    }
  }

  @Test
  void nonsenseIsRefusedToTheCallerOnly() {
    try (CableClient client = cable.listening(ada, room);
        CableClient other = cable.listening(ben, room)) {
      String id = CableClient.json(identifier(room));
      client.perform(id, Map.of("action", "explode", "ref", "1"));
      assertThat(client.next().at("/message/ref").asText()).isEqualTo("1");
      client.perform(id, Map.of("action", "speak", "body", "no id", "ref", "2"));
      assertThat(client.next().at("/message/type").asText()).isEqualTo("refused");
      client.perform(id, Map.of("ref", "3"));
      assertThat(client.next().at("/message/ref").asText()).isEqualTo("3");
      client.perform(id, Map.of("action", "read", "seq", "many", "ref", "4"));
      assertThat(client.next().at("/message/problem/errors/0/field").asText()).isEqualTo("seq");
      client.send(Map.of("command", "message", "identifier", id, "data", "not json"));
      client.send(
          Map.of("command", "message", "identifier", id, "data", Map.of("action", "speak")));
      assertThat(client.untilNow()).isEmpty();
      assertThat(other.untilNow()).isEmpty();
    }
  }

  @Test
  void anOutsiderHearsNothingOfARoomNotEvenThatItExists() {
    try (CableClient client = cable.extended(zoe)) {
      client.subscribe(identifier(room));
      JsonNode secret = client.next();
      client.subscribe(identifier(UUID.randomUUID()));
      JsonNode missing = client.next();
      client.subscribe(Map.of("channel", "RoomChannel", "roomId", "7"));
      JsonNode malformed = client.next();
      for (JsonNode answer : List.of(secret, missing, malformed)) {
        assertThat(answer.get("type").asText()).isEqualTo("reject_subscription");
        assertThat(answer).hasSize(2);
      }
      CableWorld.say(ada, room, "secret");
      String id = CableClient.json(identifier(room));
      client.perform(id, Map.of("action", "speak", "clientId", UUID.randomUUID(), "body", "psst"));
      client.send(Map.of("command", "whisper", "identifier", id, "data", Map.of("a", 1)));
      client.send(Map.of("command", "presence", "identifier", id, "data", Map.of()));
      assertThat(client.untilNow()).isEmpty();
    }
    assertThat(CableWorld.entries(room)).noneMatch(entry -> entry.json().contains("psst"));
  }

  @Test
  void typingReachesTheOthersAndNotTheTypistsOtherTabs() {
    try (CableClient hers = cable.listening(ada, room);
        CableClient herOther = cable.listening(ada, room);
        CableClient his = cable.listening(ben, room)) {
      hers.perform(CableClient.json(identifier(room)), Map.of("action", "typing"));
      JsonNode typing = his.event("typing");
      assertThat(typing.at("/message/userId").asText()).isEqualTo(ada.id().toString());
      assertThat(typing.has("offset")).isFalse();
      assertThat(hers.untilNow()).isEmpty();
      assertThat(herOther.untilNow()).isEmpty();
    }
  }

  @Test
  void whispersGoToTheOthersAndCannotLookLikeTheServers() {
    try (CableClient hers = cable.listening(ada, room);
        CableClient his = cable.listening(ben, room)) {
      String id = CableClient.json(identifier(room));
      hers.send(whisper(id, Map.of("type", "message.posted", "message", Map.of("body", "forged"))));
      hers.send(whisper(id, Map.of("type", "ack", "ref", "x")));
      hers.send(whisper(id, Map.of("big", "x".repeat(5000))));
      hers.send(whisper(id, Map.of("cursor", 7)));
      assertThat(his.next().get("message").toString()).isEqualTo("{\"cursor\":7}");
      assertThat(hers.untilNow()).isEmpty();
      assertThat(his.untilNow()).isEmpty();
    }
  }

  private static Map<String, ?> whisper(String identifier, Map<String, ?> data) {
    return Map.of("command", "whisper", "identifier", identifier, "data", data);
  }
}
