package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import app.otodoke.shared.Unavailable;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Where PostgreSQL is gone or frozen, senders are told soon, and nobody has an answer too many. */
class WriterWithoutDatabaseTest {

  @Test
  void goneMeansNotNow() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    MessageBatcher batcher = batcher(port, 10);
    assertUnavailable(batcher.write(draft()));
    batcher.stop(null);
  }

  @Test
  void frozenMeansNotNowToo() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      MessageBatcher batcher = batcher(silent.getLocalPort(), 10);
      assertUnavailable(batcher.write(draft()));
      batcher.stop(null);
    }
  }

  @Test
  void fullMeansNotNowAtOnce() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      MessageBatcher batcher = batcher(silent.getLocalPort(), 10);
      List<CompletableFuture<Outcome>> waiting = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        waiting.add(batcher.write(draft()));
      }
      assertThat(waiting).filteredOn(CompletableFuture::isDone).hasSizeGreaterThanOrEqualTo(80);
      for (CompletableFuture<Outcome> outcome : waiting) {
        assertUnavailable(outcome);
      }
      batcher.stop(null);
    }
  }

  private static void assertUnavailable(CompletableFuture<Outcome> outcome) {
    assertThatThrownBy(() -> outcome.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(Unavailable.class);
  }

  private static MessageBatcher batcher(int port, int queue) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setServerNames(new String[] {"127.0.0.1"});
    database.setPortNumbers(new int[] {port});
    database.setConnectTimeout(1);
    database.setLoginTimeout(1);
    MessageWriter writer = new MessageWriter(new Json(new ObjectMapper()), Clock.systemUTC());
    CommitOrder order = new CommitOrder(null, new CommitDoubts(database));
    BatchTransaction transaction = new BatchTransaction(database, writer, order, 200);
    MessageBatcher batcher =
        new MessageBatcher(transaction, 1, 4, Duration.ZERO, Duration.ofMillis(300), queue);
    batcher.start();
    return batcher;
  }

  private static Draft draft() {
    PersonView ada = new PersonView(Ids.next(), "ada", "Ada", null, "MEMBER", false, false);
    return new Draft(
        Ids.next(),
        Ids.next(),
        Ids.next(),
        ada,
        "hello",
        "hello",
        1,
        List.of(),
        List.of(),
        List.of(),
        null,
        Role.MEMBER);
  }
}
