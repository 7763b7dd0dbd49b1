package app.otodoke.chat.internal;

import app.otodoke.chat.LogEntry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Finds out whether a transaction has committed that could not say so itself. Waits for the room's
 * row first: a commit still under way holds it.
 */
@ApplicationScoped
class CommitDoubts {

  private static final Logger LOG = Logger.getLogger(CommitDoubts.class);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DataSource database;
  private volatile boolean stopping;

  CommitDoubts(DataSource database) {
    this.database = database;
  }

  void settle(
      List<Announced> announcements,
      Consumer<List<Announced>> committed,
      Consumer<List<Announced>> rolledBack) {
    Thread.ofVirtual()
        .name("chat-commit-doubt")
        .start(
            () -> {
              for (Announced announced : announcements) {
                (happened(announced) ? committed : rolledBack).accept(List.of(announced));
              }
            });
  }

  private boolean happened(Announced announced) {
    while (!stopping) {
      try (Connection connection = database.getConnection()) {
        return logged(connection, announced.entries.getFirst());
      } catch (SQLException e) {
        LOG.debugf(e, "Cannot tell yet how room %s ended", announced.roomId());
        pause();
      }
    }
    return false;
  }

  private static boolean logged(Connection connection, LogEntry entry) throws SQLException {
    Sql.list(
        connection,
        "select id from chat.rooms where id = ? for share",
        row -> Sql.uuid(row, "id"),
        entry.roomId());
    return Sql.list(
            connection,
            "select payload from chat.entries where room_id = ? and seq = ?",
            row -> row.getString("payload"),
            entry.roomId(),
            entry.seq())
        .contains(entry.json());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }
}
