package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.accounts.PersonView;
import app.otodoke.chat.EntriesCommitted;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import app.otodoke.shared.Unavailable;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchTest {

  @Inject MessageBatcher batcher;
  @Inject RoomLogApi log;
  @Inject Chat chat;
  @Inject Sql sql;
  @Inject Ear ear;
  @Inject AgroalDataSource database;

  /** Hears what is handed on. */
  @Singleton
  static class Ear {
    private final Map<UUID, List<Long>> heard = new ConcurrentHashMap<>();

    void on(@Observes EntriesCommitted event) {
      heard
          .computeIfAbsent(event.roomId(), id -> new CopyOnWriteArrayList<>())
          .addAll(event.entries().stream().map(LogEntry::seq).toList());
    }

    List<Long> of(UUID room) {
      return heard.getOrDefault(room, List.of());
    }
  }

  @Test
  void oneBadRowFailsAlone() {
    Person ben = World.create().ben();
    UUID room = chat.room(RoomKind.CLOSED, ben);
    List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      // PostgreSQL takes no zero character; no such draft comes past the checks
      outcomes.add(batcher.write(draft(ben, room, i == 17 ? "bad \u0000" : "good " + i)));
    }
    for (int i = 0; i < 30; i++) {
      CompletableFuture<Outcome> outcome = outcomes.get(i);
      if (i == 17) {
        assertThatThrownBy(outcome::get).hasCauseInstanceOf(Unavailable.class);
      } else {
        assertThat(outcome.join()).isInstanceOf(Outcome.Stored.class);
      }
    }
    assertThat(log.positions(List.of(room))).containsEntry(room, 2L + 29);
    assertThat(ear.of(room)).isEqualTo(upTo(31));
  }

  @Test
  void everythingIsHandedOnOnceAndInOrder() throws Exception {
    World world = World.create();
    Person ben = world.ben();
    Person cem = world.member("cem");
    UUID room = chat.room(RoomKind.CLOSED, ben, cem);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        int number = i;
        all.add(
            threads.submit(
                () -> {
                  var message = chat.say(number % 2 == 0 ? ben : cem, room, "m " + number);
                  if (number % 4 == 0) {
                    chat.messages.edit(ben.actor(), room, message.id(), "e " + number);
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertThat(ear.of(room)).isEqualTo(upTo(3 + 100 + 25));
  }

  @Test
  void brokenConnectionsLoseNothingAndDoubleNothing() throws Exception {
    Person ben = World.create().ben();
    UUID room = chat.room(RoomKind.CLOSED, ben);
    List<Future<?>> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 60; i++) {
        int number = i;
        all.add(threads.submit(() -> sendUntilAnswered(ben, room, "m " + number)));
        if (i % 20 == 10) {
          breakConnections();
        }
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    database.flush(
        AgroalDataSource.FlushMode.INVALID); // other tests have done nothing to deserve it
    Awaitility.await()
        .ignoreException(Unavailable.class) // a connection broken and not flushed yet
        .untilAsserted(
            () ->
                assertThat(log.entries(room, 0, 1_000))
                    .extracting(LogEntry::seq)
                    .isEqualTo(upTo(62)));
    Awaitility.await().untilAsserted(() -> assertThat(ear.of(room)).isEqualTo(upTo(62)));
  }

  private void breakConnections() {
    Awaitility.await()
        .ignoreException(Unavailable.class) // a connection broken the time before
        .until(
            () ->
                sql.list(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where pid <> pg_backend_pid() and query like '%chat.messages%'
                        """,
                        row -> row.getBoolean(1))
                    != null);
  }

  private void sendUntilAnswered(Person person, UUID room, String body) {
    UUID clientId = Ids.next();
    while (true) {
      try {
        chat.post(person, room, clientId, body);
        return;
      } catch (Unavailable again) {
        Thread.yield();
      }
    }
  }

  private static List<Long> upTo(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
  }

  private static Draft draft(Person person, UUID room, String body) {
    PersonView author =
        new PersonView(person.id(), person.handle(), "Ben", null, "MEMBER", false, false);
    return new Draft(
        Ids.next(),
        room,
        Ids.next(),
        author,
        body,
        body,
        1,
        List.of(),
        List.of(),
        List.of(),
        null,
        Role.MEMBER);
  }
}
