package app.otodoke.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageView;
import app.otodoke.notices.NoticeKind;
import app.otodoke.platform.guard.Statements;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each is told of each thing once, whoever works and whatever breaks; and it costs little. */
@QuarkusTest
class OnceTest {

  @Inject Talk talk;
  @Inject MakeNoticesService make;
  @Inject Positions positions;

  private final World world = World.create();
  private Person ben;
  private Person cem;
  private UUID room;

  @BeforeEach
  void room() {
    ben = world.ben();
    cem = world.member("cem");
    room = talk.room(ben, cem);
  }

  @Test
  void severalProcessesWithTheSameNewsTellOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      talk.say(ben, room, "@" + cem.handle() + " " + i);
    }
    talk.settle(room);
    List<LogEntry> entries = talk.log.entries(room, 0, 1_000);
    forget();
    int told = 0;
    try (ExecutorService processes = Executors.newFixedThreadPool(6)) {
      List<Future<Made>> answers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        List<LogEntry> heard = i % 2 == 0 ? entries : List.of();
        answers.add(processes.submit(() -> make.call(Map.of(room, heard))));
      }
      for (Future<Made> answer : answers) {
        told += answer.get().told().size();
      }
    }
    assertThat(told).isEqualTo(21);
    assertThat(talk.kinds(cem, room)).hasSize(20).containsOnly(NoticeKind.MENTION);
  }

  @Test
  void whatAProcessDidNotGetToIsFoundInTheLog() {
    talk.say(ben, room, "@" + cem.handle());
    talk.settle(room);
    forget();
    assertThat(positions.behind()).contains(room);
    // only the last entry was heard: what is before it is read
    List<LogEntry> all = talk.log.entries(room, 0, 1_000);
    make.call(Map.of(room, List.of(all.getLast())));
    assertThat(talk.kinds(cem, room)).containsExactly(NoticeKind.MENTION);
    assertThat(positions.behind()).doesNotContain(room);
  }

  @Test
  void aReturningTellerTellsNothingTwice() {
    MessageView said = talk.say(ben, room, "@" + cem.handle());
    talk.settle(room);
    Tables.run("update notices.positions set seq = 0 where room_id = '" + room + "'");
    assertThat(make.call(Map.of(room, List.of())).told()).isEmpty();
    assertThat(talk.inbox(cem, room)).hasSize(1);
    assertThat(said.id()).isEqualTo(talk.inbox(cem, room).getFirst().messageId());
  }

  @Test
  void aBatchTakesTheSameStatementsHoweverLongItIs() throws Exception {
    for (int i = 0; i < 30; i++) {
      talk.say(ben, room, "@" + cem.handle() + " " + i);
    }
    talk.settle(room);
    List<LogEntry> entries = talk.log.entries(room, 0, 1_000);
    forget();
    List<String> statements = Statements.of(() -> make.call(Map.of(room, entries)));
    assertThat(statements).filteredOn(sql -> sql.contains("chat.")).hasSize(2);
    assertThat(statements).filteredOn(sql -> sql.contains("notices.")).hasSizeLessThanOrEqualTo(7);
    assertThat(Statements.count(() -> talk.notices.notices(cem.actor(), Set.of(), null, 100)))
        .isLessThanOrEqualTo(5);
  }

  private void forget() {
    Tables.run("delete from notices.notices where room_id = '" + room + "'");
    Tables.run("update notices.positions set seq = 0 where room_id = '" + room + "'");
  }
}
