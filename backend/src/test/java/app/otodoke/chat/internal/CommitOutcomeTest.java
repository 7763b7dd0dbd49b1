package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.shared.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is handed on is what was committed, however a transaction ends. */
@QuarkusTest
class CommitOutcomeTest {

  @Inject RoomLog writer;
  @Inject RoomLogApi log;
  @Inject CommitOrder order;
  @Inject BatchTest.Ear ear;
  @Inject Chat chat;

  Person ben;
  UUID room;

  @BeforeEach
  void room() {
    ben = World.create().ben();
    room = chat.room(RoomKind.CLOSED, ben);
  }

  @Test
  void whatWasRolledBackIsNotHandedOnAndHoldsNothingUp() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          NewEntry entry = NewEntry.deleted(ben.id(), Ids.next(), null);
                          writer.append(writer.lock(room), 0, List.of(entry));
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessageContaining("changed my mind");
    chat.say(ben, room, "hello");
    Awaitility.await().untilAsserted(() -> assertThat(ear.of(room)).containsExactly(1L, 2L, 3L));
    assertThat(log.entries(room, 2, 10))
        .extracting(LogEntry::kind)
        .containsExactly(Events.MESSAGE_POSTED);
  }

  @Test
  void whereNobodyKnowsTheLogDoes() {
    UUID quiet = chat.room(RoomKind.CLOSED, ben);
    List<LogEntry> stored = log.entries(quiet, 0, 10);
    LogEntry first = stored.getFirst();
    LogEntry never =
        new LogEntry(
            quiet, 3, first.kind(), ben.id(), first.subjectId(), first.at(), "{\"never\":true}");
    int before = ear.of(quiet).size();
    order.unknown(List.of(order.announce(List.of(never)), order.announce(stored)));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(ear.of(quiet).subList(before, ear.of(quiet).size()))
                    .containsExactly(1L, 2L));
  }
}
