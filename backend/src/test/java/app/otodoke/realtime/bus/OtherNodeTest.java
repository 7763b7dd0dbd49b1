package app.otodoke.realtime.bus;

import static app.otodoke.realtime.support.CableWorld.identifier;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.chat.LogEntry;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another process on the same database: it commits behind this one's back, and sends hints. */
@QuarkusTest
class OtherNodeTest {

  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @TestHTTPResource("/cable")
  URI uri;

  @Inject DataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  CableWorld cable;
  Person ada;
  Person ben;
  UUID room;
  PostgresBus bus;
  List<String> heard;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    room = cable.room(ada, ben);
    heard = new CopyOnWriteArrayList<>();
    bus = new PostgresBus(url, "postgres", "postgres");
    bus.start(heard::add);
  }

  @AfterEach
  void leave() {
    bus.stop();
  }

  /** As another process does it: rows, and not a word to this one. */
  private long commitElsewhere(UUID roomId, int entries) throws SQLException {
    LogEntry model = CableWorld.entries(roomId).getLast();
    long seq = model.seq();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into chat.entries select room_id, ?, kind, actor_id, subject_id, at,"
                    + " replace(payload, ?, ?) from chat.entries where room_id = ? and seq = ?");
        PreparedStatement update =
            connection.prepareStatement("update chat.rooms set last_seq = ? where id = ?")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < entries; i++) {
        seq++;
        insert.setLong(1, seq);
        insert.setString(2, "\"seq\":" + model.seq());
        insert.setString(3, "\"seq\":" + seq);
        insert.setObject(4, roomId);
        insert.setLong(5, model.seq());
        insert.executeUpdate();
      }
      update.setLong(1, seq);
      update.setObject(2, roomId);
      update.executeUpdate();
      connection.commit();
    }
    return seq;
  }

  private void hint(Map<String, ?> hints) {
    Map<String, Object> all = new java.util.HashMap<>(hints);
    all.put("node", "the other one");
    try {
      bus.send(ASCII.writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatAnotherProcessCommitsIsFoundWithoutAnyHint() throws SQLException {
    CableWorld.say(ada, room, "model");
    try (CableClient client = cable.listening(ben, room)) {
      long from = CableWorld.position(room);
      long top = commitElsewhere(room, 5);
      for (long seq = from + 1; seq <= top; seq++) {
        assertThat(client.next().get("offset").asLong()).isEqualTo(seq);
      }
      long mine = CableWorld.say(ada, room, "here again").seq();
      assertThat(client.next().get("offset").asLong()).isEqualTo(mine);
    }
  }

  @Test
  void ownCommitsAfterForeignOnesWaitForThem() throws SQLException {
    CableWorld.say(ada, room, "model");
    try (CableClient client = cable.listening(ben, room)) {
      long from = CableWorld.position(room);
      commitElsewhere(room, 3);
      long mine = CableWorld.say(ada, room, "after a gap").seq();
      for (long seq = from + 1; seq <= mine; seq++) {
        assertThat(client.next().get("offset").asLong()).isEqualTo(seq);
      }
    }
  }

  @Test
  void hintsThatRepeatOrPromiseTooMuchDoNoHarm() throws SQLException {
    CableWorld.say(ada, room, "model");
    try (CableClient client = cable.listening(ben, room)) {
      long top = commitElsewhere(room, 1);
      for (long claim : new long[] {top, 1, top + 1_000, top}) {
        hint(Map.of("rooms", Map.of(room.toString(), claim)));
      }
      bus.send("{not json");
      assertThat(client.next().get("offset").asLong()).isEqualTo(top);
      long mine = CableWorld.say(ada, room, "once").seq();
      assertThat(client.next().get("offset").asLong()).isEqualTo(mine);
      assertThat(client.untilNow()).isEmpty();
    }
  }

  @Test
  void aSessionThatEndsElsewhereEndsHere() {
    try (CableClient client = cable.listening(ben, room)) {
      hint(
          Map.of(
              "ended",
              List.of(
                  Map.of(
                      "kind", "SESSION",
                      "userId", ben.id(),
                      "sessionId", ben.actor().sessionId()))));
      assertThat(client.next("disconnect").get("reason").asText()).isEqualTo("unauthorized");
    }
  }

  @Test
  void passingEventsAndPresenceCrossNodes() {
    String stream = "room:" + room;
    try (CableClient client = cable.listening(ben, room)) {
      String json = "{\"type\":\"a-long-one\",\"text\":\"" + "日".repeat(6_000) + "\"}";
      hint(Map.of("passing", List.of(Map.of("stream", stream, "json", json))));
      assertThat(client.event("a-long-one").at("/message/text").asText()).hasSize(6_000);
      hint(Map.of("present", List.of(Map.of("stream", stream, "id", "x", "info", "{}"))));
      assertThat(presence(client).toString()).contains("join");
      hint(Map.of("present", List.of(Map.of("stream", stream, "id", "x"))));
      assertThat(presence(client).toString()).contains("leave");
    }
  }

  private static JsonNode presence(CableClient client) {
    return client.next("presence").get("message");
  }

  @Test
  void thisNodeTellsTheOthersWhatHappensHere() {
    hint(Map.of("rehearse", true));
    Awaitility.await()
        .until(() -> heard.stream().anyMatch(text -> !text.contains("the other one")));
    try (CableClient client = cable.listening(ben, room)) {
      long seq = CableWorld.say(ada, room, "news").seq();
      awaitHeard("\"" + room + "\":" + seq);
      client.perform(CableClient.json(identifier(room)), Map.of("action", "typing"));
      awaitHeard("typing");
      client.send(
          Map.of(
              "command", "join",
              "identifier", CableClient.json(identifier(room)),
              "presence", Map.of("info", Map.of("mood", "fine"))));
      awaitHeard("mood");
      CableWorld.rooms().remove(ada.actor(), room, ben.id());
      awaitHeard("\"joined\":false");
      app.otodoke.World.sessions().signOut(ben.refreshToken());
      awaitHeard("SESSION");
    }
  }

  private void awaitHeard(String text) {
    Awaitility.await().until(() -> heard.stream().anyMatch(hint -> hint.contains(text)));
  }
}
