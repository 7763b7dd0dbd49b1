package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.identifier;
import static app.otodoke.realtime.support.CableWorld.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.realtime.hub.Connections;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import app.otodoke.realtime.support.RawSocket;
import app.otodoke.realtime.support.RawSocket.Frame;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to those who want too much, and that nobody else notices. */
@QuarkusTest
class LimitsTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Inject Connections connections;
  @Inject CableSettings settings;

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
  void tooManySocketsOfOnePersonAreRefusedAndAnothersAreNot() throws IOException {
    List<CableClient> open = new ArrayList<>();
    try {
      for (int i = 0; i < settings.connectionsPerPerson(); i++) {
        open.add(cable.base(ben));
      }
      List<String> offer = List.of(CableClient.BASE, "anycable-token." + ben.token());
      try (RawSocket one = new RawSocket(cable.uri(), offer, Map.of(), 0)) {
        assertThat(one.status()).isEqualTo(429);
        assertThat(one.headers()).containsKey("retry-after");
      }
      cable.base(ada).close();
    } finally {
      open.forEach(CableClient::close);
    }
  }

  @Test
  void tooManySubscriptionsAreRejected() {
    try (CableClient client = cable.base(ben)) {
      for (int i = 0; i <= settings.subscriptionsPerConnection(); i++) {
        client.subscribe(Map.of("channel", "InboxChannel", "n", i));
      }
      for (int i = 0; i < settings.subscriptionsPerConnection(); i++) {
        assertThat(answer(client)).isEqualTo("confirm_subscription");
      }
      assertThat(answer(client)).isEqualTo("reject_subscription");
    }
  }

  /** The next answer to a subscription; what the inbox tells meanwhile is passed over. */
  private static String answer(CableClient client) {
    return client
        .next(frame -> frame.path("type").asText().endsWith("_subscription"))
        .get("type")
        .asText();
  }

  @Test
  void actionsBeyondTheRateAreRefusedWithATimeToWait() {
    try (CableClient client = cable.listening(ben, room)) {
      String id = CableClient.json(identifier(room));
      for (int i = 0; i < settings.commandBurst() + 60; i++) {
        client.perform(id, Map.of("action", "read", "seq", 1, "ref", "r" + i));
      }
      JsonNode refused = client.event("refused");
      assertThat(refused.at("/message/problem/status").asInt()).isEqualTo(429);
      assertThat(refused.at("/message/problem/retryAfter").asInt()).isPositive();
    }
  }

  @Test
  void whoFloodsIsDisconnectedAndMayComeBack() throws IOException {
    try (CableClient client = cable.base(ben)) {
      byte[] one = RawSocket.frame(RawSocket.TEXT, true, "{\"command\":\"fly\"}".getBytes());
      byte[] many = new byte[one.length * 2_000];
      for (int i = 0; i < 2_000; i++) {
        System.arraycopy(one, 0, many, i * one.length, one.length);
      }
      client.raw().write(many);
      JsonNode last = client.next("disconnect");
      assertThat(last.get("reason").asText()).isEqualTo("too_many_commands");
      assertThat(last.get("reconnect").asBoolean()).isTrue();
      client.awaitClose();
    }
  }

  @Test
  void whoDoesNotReadIsClosedWithinTheLimitAndTheOthersHearOn() throws IOException {
    List<String> offer = List.of(CableClient.EXTENDED, "anycable-token." + ben.token());
    try (CableClient hers = cable.listening(ada, room);
        RawSocket stuck = new RawSocket(cable.uri(), offer, Map.of(), 4_096)) {
      stuck.send(
          CableClient.json(
              Map.of("command", "subscribe", "identifier", CableClient.json(identifier(room)))));
      Frame frame = stuck.read();
      while (!frame.text().contains("confirm_subscription")) {
        frame = stuck.read();
      }
      UUID message = say(ada, room, "big").message().id();
      String text = "x".repeat(7_900);
      int sent = 0;
      while (!connections.of(ben.id()).isEmpty()) { // reads nothing from here on
        CableWorld.messages().edit(ada.actor(), room, message, text + sent++);
        hers.event("message.edited");
        assertThat(sent).as("edits nobody read").isLessThan(2_000);
      }
      // what had left before is still there to be read, then the connection ends
      long seen = 0;
      boolean told = false;
      for (Frame left = stuck.read(); left != null; left = stuck.read()) {
        JsonNode json =
            left.opcode() == RawSocket.TEXT ? CableClient.JSON.readTree(left.text()) : null;
        if (json != null && json.has("offset")) {
          assertThat(json.get("offset").asLong()).isGreaterThan(seen);
          seen = json.get("offset").asLong();
        }
        told |= left.text().contains("too_slow");
      }
      resumes(seen);
    }
  }

  private void resumes(long seen) {
    long top = CableWorld.position(room);
    try (CableClient again = cable.extended(ben)) {
      again.send(
          Map.of(
              "command", "subscribe",
              "identifier", CableClient.json(identifier(room)),
              "history", CableWorld.history(room, seen, CableWorld.epoch())));
      again.next("confirm_subscription");
      for (long seq = seen + 1; seq <= top; seq++) {
        assertThat(again.next().path("offset").asLong()).isEqualTo(seq);
      }
      assertThat(again.next().get("type").asText()).isEqualTo("confirm_history");
    }
  }

  @Test
  void whoAnswersNoPingAnyMoreIsLetGo() throws IOException {
    List<String> offer = List.of(CableClient.BASE, "anycable-token." + ben.token());
    try (RawSocket silent = new RawSocket(cable.uri(), offer, Map.of(), 0)) {
      assertThat(silent.status()).isEqualTo(101);
      boolean told = false;
      for (Frame frame = silent.read(); frame != null; frame = silent.read()) {
        told |=
            frame.text().contains("no_pong"); // reads, but does not answer the WebSocket's pings
      }
      assertThat(told).isTrue();
      Awaitility.await().until(() -> connections.of(ben.id()).isEmpty());
    }
  }
}
