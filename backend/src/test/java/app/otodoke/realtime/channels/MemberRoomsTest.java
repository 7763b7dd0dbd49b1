package app.otodoke.realtime.channels;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.platform.guard.Statements;
import app.otodoke.realtime.support.CableWorld;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MemberRoomsTest {

  private static final int PEOPLE = 50;

  @Inject MemberRooms memberRooms;
  @Inject DataSource database;

  @Test
  void whoAsksWhileAnAnswerIsOnItsWayIsAnsweredTogether() throws Exception {
    Person ada = World.create().ada();
    UUID room = new CableWorld(URI.create("ws://localhost:1")).room(ada);
    List<Future<Set<UUID>>> answers = new ArrayList<>();
    List<String> asked =
        Statements.ofAllThreads(
            () -> {
              try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                askAll(threads, ada, answers);
              }
              return null;
            });
    assertThat(asked)
        .filteredOn(sql -> sql.contains("chat.memberships where user_id"))
        .hasSizeLessThanOrEqualTo(2);
    assertThat(answers.removeLast().get()).contains(room);
    assertThat(answers).allSatisfy(one -> assertThat(one.get()).isEmpty());
  }

  /** The database answers nobody before all have asked. */
  private void askAll(ExecutorService threads, Person ada, List<Future<Set<UUID>>> answers)
      throws SQLException {
    try (Connection other = database.getConnection();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("lock table chat.memberships in access exclusive mode");
      answers.add(threads.submit(() -> memberRooms.of(UUID.randomUUID())));
      Awaitility.await().until(() -> memberRooms.isAsking() && memberRooms.waiting() == 0);
      for (int i = 1; i < PEOPLE; i++) {
        answers.add(threads.submit(() -> memberRooms.of(UUID.randomUUID())));
      }
      answers.add(threads.submit(() -> memberRooms.of(ada.id())));
      Awaitility.await().until(() -> memberRooms.waiting() == PEOPLE);
      other.rollback();
    }
  }
}
