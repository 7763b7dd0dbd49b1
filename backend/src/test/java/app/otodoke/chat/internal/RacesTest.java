package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ClientIdTaken;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.Posted;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RacesTest {

  @Inject RoomsApi rooms;
  @Inject RoomLogApi log;
  @Inject Chat chat;
  @Inject Sql sql;

  Person ben;
  Person zoe;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    zoe = world.zoe();
  }

  @Test
  void oneDirectRoomHoweverManyOpenIt() throws Exception {
    Set<UUID> ids =
        new HashSet<>(
            together(
                20,
                i ->
                    () ->
                        i % 2 == 0
                            ? rooms.direct(ben.actor(), List.of(zoe.id())).id()
                            : rooms.direct(zoe.actor(), List.of(ben.id())).id()));
    assertThat(ids).hasSize(1);
    assertDense(ids.iterator().next(), 3);
  }

  @Test
  void oneMessageHoweverOftenItIsSent() throws Exception {
    UUID room = chat.room(RoomKind.CLOSED, ben, zoe);
    UUID clientId = Ids.next();
    List<Posted> answers =
        together(20, i -> () -> chat.post(ben, room, clientId, "sent again and again"));
    assertThat(answers)
        .extracting(posted -> posted.message().id())
        .containsOnly(answers.getFirst().message().id());
    assertThat(answers).filteredOn(posted -> !posted.repeated()).hasSize(1);
    assertDense(room, 4);
  }

  @Test
  void oneClientIdInTwoRoomsIsOneMessage() throws Exception {
    UUID one = chat.room(RoomKind.CLOSED, ben);
    UUID two = chat.room(RoomKind.CLOSED, ben);
    UUID clientId = Ids.next();
    List<Object> answers =
        together(
            20,
            i ->
                () -> {
                  try {
                    return chat.post(ben, i % 2 == 0 ? one : two, clientId, "here or there");
                  } catch (ClientIdTaken taken) {
                    return taken;
                  }
                });
    assertThat(answers).filteredOn(ClientIdTaken.class::isInstance).hasSize(10);
    assertThat(
            sql.list(
                "select id from chat.messages where client_id = ?",
                row -> Sql.uuid(row, "id"),
                clientId))
        .hasSize(1);
  }

  @Test
  void joiningAndLeavingAtOnceKeepsCountAndLog() throws Exception {
    UUID room = chat.room(RoomKind.OPEN, ben);
    together(
        24,
        i ->
            () -> {
              if (i % 2 == 0) {
                rooms.join(zoe.actor(), room);
              } else {
                rooms.leave(zoe.actor(), room);
              }
              return i;
            });
    assertThat(rooms.room(ben.actor(), room).memberCount()).isEqualTo(rooms.memberIds(room).size());
    List<LogEntry> entries = log.entries(room, 0, 1_000);
    assertDense(room, entries.size());
    List<String> comings =
        entries.stream()
            .filter(entry -> entry.subjectId().equals(zoe.id()))
            .map(LogEntry::kind)
            .toList();
    for (int i = 0; i < comings.size(); i++) {
      assertThat(comings.get(i)).isEqualTo(i % 2 == 0 ? Events.MEMBER_JOINED : Events.MEMBER_LEFT);
    }
  }

  @Test
  void everythingAtOnceLeavesADenseLog() throws Exception {
    UUID room = chat.room(RoomKind.OPEN, ben, zoe);
    together(
        60,
        i ->
            () -> {
              var message = chat.say(i % 2 == 0 ? ben : zoe, room, "number " + i);
              Person author = i % 2 == 0 ? ben : zoe;
              if (i % 3 == 0) {
                chat.messages.edit(author.actor(), room, message.id(), "edited " + i);
              }
              if (i % 5 == 0) {
                chat.messages.delete(author.actor(), room, message.id());
              }
              return i;
            });
    assertDense(room, 3 + 60 + 20 + 12);
  }

  private void assertDense(UUID room, int size) {
    assertThat(log.entries(room, 0, 1_000))
        .extracting(LogEntry::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, size).boxed().toList());
    assertThat(log.positions(List.of(room))).containsEntry(room, (long) size);
  }

  interface Task<T> {
    Callable<T> number(int i);
  }

  private static <T> List<T> together(int count, Task<? extends T> task) throws Exception {
    CyclicBarrier start = new CyclicBarrier(count);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Callable<? extends T> one = task.number(i);
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return one.call();
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> future : futures) {
        answers.add(future.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
