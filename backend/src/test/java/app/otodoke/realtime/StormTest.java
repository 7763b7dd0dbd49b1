package app.otodoke.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.platform.guard.Statements;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What coming back to a room all at once costs the database. */
@QuarkusTest
class StormTest {

  private static final int SOCKETS = 30;

  @TestHTTPResource("/cable")
  URI uri;

  @Test
  void manyWhoComeBackAskAboutARoomOnce() throws Exception {
    CableWorld cable = new CableWorld(uri);
    Person ada = cable.people().ada();
    Person ben = cable.people().ben();
    UUID room = cable.room(ada, ben);
    CableWorld.grow(ada, room, 20);
    Map<String, ?> history = CableWorld.history(room, 5, CableWorld.epoch());
    String identifier = CableClient.json(CableWorld.identifier(room));
    Map<String, ?> resume =
        Map.of("command", "subscribe", "identifier", identifier, "history", history);
    List<CableClient> clients = new ArrayList<>();
    for (int i = 0; i < SOCKETS; i++) {
      clients.add(cable.extended(i % 2 == 0 ? ada : ben));
    }
    List<String> asked =
        Statements.ofAllThreads(
            () -> {
              clients.forEach(client -> client.send(resume));
              clients.forEach(client -> client.next("confirm_history"));
              return null;
            });
    assertThat(asked).filteredOn(sql -> sql.contains("chat.memberships where room_id")).hasSize(1);
    assertThat(asked).filteredOn(sql -> sql.contains("from chat.entries")).hasSizeLessThan(5);
    clients.forEach(CableClient::close);
  }
}
