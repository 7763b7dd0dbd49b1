package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.history;
import static app.otodoke.realtime.support.CableWorld.identifier;
import static app.otodoke.realtime.support.CableWorld.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going on from a position. */
@QuarkusTest
class HistoryTest {

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

  private static void replays(CableClient client, long after, long upTo) {
    for (long seq = after + 1; seq <= upTo; seq++) {
      JsonNode frame = client.next();
      assertThat(frame.path("offset").asLong()).as(frame.toString()).isEqualTo(seq);
    }
  }

  @Test
  void confirmationThenReplayThenConfirmHistoryThenLive() {
    long from = CableWorld.position(room);
    CableWorld.grow(ben, room, 20);
    try (CableClient client = cable.extended(ada)) {
      subscribe(client, history(room, from, CableWorld.epoch()));
      replays(client, from, from + 20);
      assertThat(client.next().get("type").asText()).isEqualTo("confirm_history");
      say(ben, room, "live");
      assertThat(client.next().get("offset").asLong()).isEqualTo(from + 21);
    }
  }

  @Test
  void replayedFramesLookLikeLiveOnes() {
    long from = CableWorld.position(room);
    try (CableClient live = cable.listening(ada, room);
        CableClient late = cable.extended(ada)) {
      say(ben, room, "日本語 \uD83C\uDFB5");
      JsonNode first = live.event("message.posted");
      subscribe(late, history(room, from, CableWorld.epoch()));
      assertThat(late.event("message.posted")).isEqualTo(first);
    }
  }

  @Test
  void aPositionThatCannotBeIsRefusedAndTheConnectionLives() {
    long top = say(ben, room, "top").seq();
    String epoch = CableWorld.epoch();
    List<Object> bad =
        List.of(
            history(room, top + 1, epoch),
            history(room, -1, epoch),
            history(room, Long.MIN_VALUE, epoch),
            history(room, BigInteger.ONE.shiftLeft(63), epoch),
            history(room, "7", epoch),
            history(room, 1.5, epoch),
            history(room, top, "another"),
            history(room, top, 7),
            Map.of("streams", List.of(1)),
            Map.of("streams", Map.of("room:" + room, 7)),
            Map.of("since", "yesterday"),
            "all");
    for (Object history : bad) {
      try (CableClient client = cable.extended(ada)) {
        subscribe(client, history);
        JsonNode answer = client.next();
        assertThat(answer.get("type").asText()).as("%s", history).isEqualTo("reject_history");
        assertThat(client.untilNow()).isEmpty();
      }
    }
    try (CableClient client = cable.extended(ada)) {
      subscribe(client, bad.getFirst());
      client.next("reject_history");
      say(ben, room, "and on");
      assertThat(client.next().get("offset").asLong()).isEqualTo(top + 1);
    }
  }

  @Test
  void sinceCountsOnlyWithoutAPosition() {
    long before = CableWorld.position(room);
    CableWorld.grow(ben, room, 3);
    long longAgo = Instant.now().getEpochSecond() - 3_600;
    try (CableClient all = cable.extended(ada);
        CableClient none = cable.extended(ada);
        CableClient both = cable.extended(ada)) {
      subscribe(all, Map.of("since", longAgo));
      replays(all, 0, before + 3);
      all.next("confirm_history");
      subscribe(none, Map.of("since", Instant.now().getEpochSecond() + 3_600));
      assertThat(none.next().get("type").asText()).isEqualTo("confirm_history");
      subscribe(
          both,
          Map.of(
              "since",
              longAgo,
              "streams",
              Map.of("room:" + room, Map.of("offset", before + 2, "epoch", CableWorld.epoch()))));
      replays(both, before + 2, before + 3);
      assertThat(both.next().get("type").asText()).isEqualTo("confirm_history");
    }
  }

  @Test
  void historyCanBeAskedForLater() {
    long from = CableWorld.position(room);
    CableWorld.grow(ben, room, 5);
    try (CableClient client = cable.listening(ada, room)) {
      client.send(
          Map.of(
              "command", "history",
              "identifier", CableClient.json(identifier(room)),
              "history", history(room, from, CableWorld.epoch())));
      replays(client, from, from + 5);
      assertThat(client.next().get("type").asText()).isEqualTo("confirm_history");
      say(ben, room, "live");
      assertThat(client.next().get("offset").asLong()).isEqualTo(from + 6);
    }
  }

  @Test
  void theBaseProtocolKnowsNoHistory() {
    CableWorld.grow(ben, room, 3);
    try (CableClient client = cable.base(ada)) {
      subscribe(client, history(room, 1, CableWorld.epoch()));
      assertThat(client.untilNow()).isEmpty();
    }
  }
}
