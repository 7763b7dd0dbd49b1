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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is there. */
@QuarkusTest
class PresenceTest {

  @TestHTTPResource("/cable")
  URI uri;

  CableWorld cable;
  Person ada;
  Person ben;
  UUID room;
  String id;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    room = cable.room(ada, ben);
    id = CableClient.json(identifier(room));
  }

  private void join(CableClient client, String claimed) {
    client.send(
        Map.of(
            "command",
            "join",
            "identifier",
            id,
            "presence",
            Map.of("id", claimed, "info", Map.of("mood", "good"))));
  }

  private static JsonNode presence(CableClient client, String type) {
    return client
        .next(
            f ->
                f.path("type").asText().equals("presence")
                    && f.at("/message/type").asText().equals(type))
        .get("message");
  }

  private JsonNode records(CableClient client) {
    client.send(
        Map.of("command", "presence", "identifier", id, "data", Map.of("return_records", true)));
    return presence(client, "info");
  }

  @Test
  void whoComesIsAnnouncedOnceUnderTheirOwnId() {
    try (CableClient hers = cable.listening(ada, room);
        CableClient his = cable.listening(ben, room);
        CableClient hisPhone = cable.listening(ben, room)) {
      join(his, ada.id().toString()); // claims to be somebody else
      assertThat(presence(hers, "join").get("id").asText()).isEqualTo(ben.id().toString());
      JsonNode own = presence(his, "join");
      assertThat(own.get("id").asText()).isEqualTo(ben.id().toString());
      assertThat(own.get("info").toString()).isEqualTo("{\"mood\":\"good\"}");
      join(hisPhone, ben.id().toString());
      assertThat(hers.untilNow()).isEmpty();
      JsonNode info = records(hers);
      assertThat(info.get("total").asInt()).isEqualTo(1);
      assertThat(info.at("/records/0/id").asText()).isEqualTo(ben.id().toString());
    }
  }

  @Test
  void onlyTheLastSessionsGoingIsAnnounced() {
    try (CableClient hers = cable.listening(ada, room);
        CableClient his = cable.listening(ben, room);
        CableClient hisPhone = cable.listening(ben, room)) {
      join(his, "me");
      join(hisPhone, "me");
      presence(hers, "join");
      his.send(Map.of("command", "leave", "identifier", id));
      his.untilNow();
      assertThat(hers.untilNow()).isEmpty();
      hisPhone.send(Map.of("command", "unsubscribe", "identifier", id));
      assertThat(presence(hers, "leave").get("id").asText()).isEqualTo(ben.id().toString());
      assertThat(records(hers).get("total").asInt()).isZero();
    }
  }

  @Test
  void whoComesBackInTimeWasNeverGone() {
    try (CableClient hers = cable.listening(ada, room);
        CableClient his = cable.listening(ben, room)) {
      join(his, "me");
      presence(hers, "join");
      his.drop();
      try (CableClient again = cable.listening(ben, room)) {
        join(again, "me");
        again.untilNow();
        assertThat(hers.untilNow()).isEmpty();
        again.drop();
      }
      assertThat(
              hers.next(f -> f.path("type").asText().equals("presence"))
                  .at("/message/type")
                  .asText())
          .isEqualTo("leave"); // one leave, once nobody came back; no second join before it
    }
  }

  @Test
  void presenceMayComeWithTheSubscription() {
    try (CableClient hers = cable.listening(ada, room);
        CableClient his = cable.extended(ben)) {
      his.send(
          Map.of(
              "command",
              "subscribe",
              "identifier",
              id,
              "presence",
              Map.of("id", "x", "info", Map.of())));
      his.next("confirm_subscription");
      assertThat(presence(hers, "join").get("id").asText()).isEqualTo(ben.id().toString());
    }
  }

  @Test
  void tooMuchInfoOrAStreamWithoutCompanyIsAnError() {
    try (CableClient his = cable.listening(ben, room)) {
      his.send(
          Map.of(
              "command",
              "join",
              "identifier",
              id,
              "presence",
              Map.of("info", Map.of("x", "y".repeat(3_000)))));
      presence(his, "error");
      String inbox = his.subscribe(Map.of("channel", "InboxChannel"));
      his.next("confirm_subscription");
      his.send(Map.of("command", "presence", "identifier", inbox, "data", Map.of()));
      presence(his, "error");
    }
  }

  @Test
  void theBaseProtocolIsNotToldOfPresence() {
    try (CableClient plain = cable.base(ada);
        CableClient his = cable.listening(ben, room)) {
      plain.subscribe(identifier(room));
      plain.next("confirm_subscription");
      join(his, "me");
      presence(his, "join");
      assertThat(plain.untilNow()).isEmpty();
    }
  }
}
