package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.history;
import static app.otodoke.realtime.support.CableWorld.identifier;
import static app.otodoke.realtime.support.CableWorld.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import app.otodoke.realtime.support.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong in other servers of this protocol, and must not here. */
@QuarkusTest
class KnownDefectsTest {

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

  private void subscribe(CableClient client, Object history) {
    client.send(
        Map.of(
            "command",
            "subscribe",
            "identifier",
            CableClient.json(identifier(room)),
            "history",
            history));
    client.next("confirm_subscription");
  }

  @Test
  void nothingIsRejectedWhileNothingIsMissing() {
    long top = CableWorld.position(room);
    String epoch = CableWorld.epoch();
    for (long offset : List.of(0L, top - 1, top)) { // before the first, just missed one, idle
      try (CableClient client = cable.extended(ada)) {
        subscribe(client, history(room, offset, epoch));
        for (long seq = offset + 1; seq <= top; seq++) {
          assertThat(client.next().get("offset").asLong()).isEqualTo(seq);
        }
        assertThat(client.next().get("type").asText()).isEqualTo("confirm_history");
      }
    }
  }

  @Test
  void resumingReachesBackBeyondWhatIsKeptInMemory() {
    long from = CableWorld.position(room);
    CableWorld.grow(ben, room, 700);
    try (CableClient client = cable.extended(ada)) {
      subscribe(client, history(room, from, CableWorld.epoch()));
      for (long seq = from + 1; seq <= from + 700; seq++) {
        assertThat(client.next().path("offset").asLong()).isEqualTo(seq);
      }
      assertThat(client.next().get("type").asText()).isEqualTo("confirm_history");
    }
  }

  @Test
  void aRestoredSessionIsAuthorisedAfresh() {
    UUID lost = cable.room(ada, ben);
    String kept = CableClient.json(identifier(room));
    String gone = CableClient.json(identifier(lost));
    String sid = broken(List.of(kept, gone));
    CableWorld.rooms().remove(ada.actor(), lost, ben.id());
    try (CableClient again = restored(ben, sid)) {
      JsonNode welcome = again.next("welcome");
      assertThat(welcome.get("restored").asBoolean()).isTrue();
      assertThat(welcome.get("restored_ids").toString()).isEqualTo(CableClient.json(List.of(kept)));
      assertThat(welcome.get("sid").asText()).isNotEqualTo(sid);
      long seq = say(ada, room, "missed").seq();
      again.send(
          Map.of(
              "command",
              "history",
              "identifier",
              kept,
              "history",
              history(room, seq - 1, CableWorld.epoch())));
      assertThat(again.next().get("offset").asLong()).isEqualTo(seq);
      assertThat(again.next().get("type").asText()).isEqualTo("confirm_history");
      say(ada, lost, "among ourselves");
      assertThat(again.untilNow()).isEmpty();
    }
    try (CableClient twice = restored(ben, sid)) {
      assertThat(twice.next("welcome").has("restored")).isFalse();
    }
  }

  @Test
  void aStolenSessionIdIsWorthNothing() {
    String sid = broken(List.of(CableClient.json(identifier(room))));
    Person zoe = cable.people().zoe();
    try (CableClient thief = restored(zoe, sid)) {
      assertThat(thief.next("welcome").has("restored")).isFalse();
      say(ada, room, "private");
      assertThat(thief.untilNow()).isEmpty();
    }
    try (CableClient owner = restored(ben, sid)) {
      assertThat(owner.next("welcome").get("restored").asBoolean()).isTrue();
    }
  }

  @Test
  void aRestoredSubscriptionThatAsksForNothingGoesOnFromHere() {
    String sid = broken(List.of(CableClient.json(identifier(room))));
    try (CableClient again = restored(ben, sid)) {
      again.next("welcome");
      long seq = say(ada, room, "just now").seq();
      assertThat(again.next().get("offset").asLong()).isEqualTo(seq);
    }
  }

  /** The session id of a connection of Ben's that broke while it listened. */
  private String broken(List<String> identifiers) {
    try (CableClient client = CableClient.open(cable.uri(), CableClient.EXTENDED, ben.token())) {
      String sid = client.next("welcome").get("sid").asText();
      assertThat(sid.length()).isGreaterThanOrEqualTo(22); // 128 bits and more
      for (String identifier : identifiers) {
        client.send(Map.of("command", "subscribe", "identifier", identifier));
        client.next("confirm_subscription");
      }
      client.drop();
      cable.awaitGone(ben);
      return sid;
    }
  }

  private CableClient restored(Person person, String sid) {
    URI address = URI.create(cable.uri() + "?sid=" + sid);
    return CableClient.open(address, CableClient.EXTENDED, person.token());
  }

  @Test
  void endingASessionClosesAllOfItsSocketsAndNoOthers() {
    Person otherDevice = cable.people().signIn(ben);
    try (CableClient one = cable.listening(ben, room);
        CableClient two = cable.base(ben);
        CableClient other = cable.listening(otherDevice, room)) {
      World.sessions().signOut(ben.refreshToken());
      for (CableClient ended : List.of(one, two)) {
        JsonNode last = ended.next();
        assertThat(last.get("reason").asText()).isEqualTo("unauthorized");
        assertThat(last.get("reconnect").asBoolean()).isFalse();
        assertThat(ended.awaitClose()).isEqualTo(1000);
      }
      say(ada, room, "still here");
      other.event("message.posted");
    }
  }

  @Test
  void aSocketDoesNotOutliveItsToken() {
    String brief = Tokens.endingAt(ben, Instant.now().plusSeconds(3));
    try (CableClient client = CableClient.open(cable.uri(), CableClient.EXTENDED, brief)) {
      client.next("welcome");
      client.subscribe(identifier(room));
      JsonNode last = client.next("disconnect");
      assertThat(last.get("reason").asText()).isEqualTo("token_expired");
      assertThat(last.get("reconnect").asBoolean()).isFalse();
      say(ada, room, "too late");
      client.awaitClose();
    }
  }

  @Test
  void aFreshTokenOverTheSameSocketExtendsIt() {
    String brief = Tokens.endingAt(ben, Instant.now().plusSeconds(4));
    try (CableClient client = CableClient.open(cable.uri(), CableClient.EXTENDED, brief)) {
      client.next("welcome");
      client.send(Map.of("command", "token", "token", ada.token()));
      assertThat(client.next().get("type").asText()).isEqualTo("token_refused");
      client.send(Map.of("command", "token", "token", ben.token()));
      assertThat(client.next().get("type").asText()).isEqualTo("token_accepted");
      for (int i = 0; i < 7; i++) {
        client.next("ping");
      }
      assertThat(client.isOpen()).isTrue();
    }
  }

  @Test
  void messagesBetweenThePageAndTheCableAreNotLost() {
    say(ada, room, "on the page");
    MessagesPage page = CableWorld.messages().page(ben.actor(), room, MessagesWanted.newest(40));
    long seq = say(ada, room, "in between").seq();
    try (CableClient client = cable.extended(ben)) {
      subscribe(client, history(room, page.position(), page.epoch()));
      assertThat(client.next().get("offset").asLong()).isEqualTo(seq);
      assertThat(client.next().get("type").asText()).isEqualTo("confirm_history");
    }
  }

  @Test
  void anUndecodableFrameDoesNotDeafenTheServer() {
    try (CableClient client = cable.listening(ben, room)) {
      client.send("\u0000{{{");
      client.perform(
          CableClient.json(identifier(room)),
          Map.of("action", "speak", "clientId", UUID.randomUUID(), "body", "heard"));
      client.event("ack");
    }
  }

  @Test
  void repeatedSubscribesAreSwallowedAndUnknownChannelsRejected() {
    try (CableClient client = cable.base(ben)) {
      for (int i = 0; i < 3; i++) {
        client.subscribe(identifier(room));
      }
      assertThat(client.untilNow())
          .singleElement()
          .matches(frame -> frame.get("type").asText().equals("confirm_subscription"));
      for (String odd :
          List.of("{\"channel\":\"NoChannel\"}", "{}", "no json", "{\"channel\":7}")) {
        client.send(Map.of("command", "subscribe", "identifier", odd));
        JsonNode answer = client.next();
        assertThat(answer.get("type").asText()).isEqualTo("reject_subscription");
        assertThat(answer.get("identifier").asText()).isEqualTo(odd);
      }
      say(ada, room, "once");
      assertThat(client.next().at("/message/type").asText()).isEqualTo("message.posted");
      assertThat(client.untilNow()).isEmpty();
    }
  }

  @Test
  void whoLosesTheirMembershipHearsNothingThatIsCommittedLater() {
    try (CableClient his = cable.listening(ben, room);
        CableClient hisPhone = cable.listening(ben, room);
        CableClient hers = cable.listening(ada, room)) {
      CableWorld.rooms().remove(ada.actor(), room, ben.id());
      say(ada, room, "among ourselves");
      hers.event("message.posted");
      for (CableClient client : List.of(his, hisPhone)) {
        assertThat(client.next().at("/message/type").asText()).isEqualTo("member.left");
        assertThat(client.next().get("type").asText()).isEqualTo("reject_subscription");
        assertThat(client.untilNow()).isEmpty();
        client.subscribe(identifier(room));
        assertThat(client.next().get("type").asText()).isEqualTo("reject_subscription");
      }
    }
  }
}
