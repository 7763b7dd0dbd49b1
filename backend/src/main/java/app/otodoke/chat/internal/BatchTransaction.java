package app.otodoke.chat.internal;

import app.otodoke.chat.internal.BatchLane.Item;
import app.otodoke.chat.internal.MessageWriter.Written;
import app.otodoke.shared.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes a batch in one transaction, hands its entries on and answers those who wait. Where one row
 * spoils the transaction, each message gets a transaction of its own, so only that one fails.
 */
@ApplicationScoped
class BatchTransaction {

  private static final Logger LOG = Logger.getLogger(BatchTransaction.class);

  private final DataSource database;
  private final MessageWriter writer;
  private final CommitOrder order;
  private final int networkTimeout;

  BatchTransaction(
      DataSource database,
      MessageWriter writer,
      CommitOrder order,
      @ConfigProperty(name = "otodoke.chat.writer.network-timeout", defaultValue = "2000")
          int networkTimeout) {
    this.database = database;
    this.writer = writer;
    this.order = order;
    this.networkTimeout = networkTimeout;
  }

  void write(List<Item> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      attempt(batch);
    } catch (SQLException e) {
      if (unreachable(e)) {
        LOG.warnf("Messages are not stored, the database does not answer: %s", e.getMessage());
        batch.forEach(item -> item.outcome().completeExceptionally(new Unavailable()));
      } else {
        LOG.warnf(e, "A batch of %d messages failed; trying each alone", batch.size());
        batch.forEach(this::writeAlone);
      }
    }
  }

  private void writeAlone(Item item) {
    for (int attempts = 2; !item.outcome().isDone(); attempts--) {
      try {
        attempt(List.of(item));
      } catch (SQLException e) {
        // the second time a competitor's row of the same client id is there to be seen
        if (attempts == 1) {
          LOG.errorf(e, "Message %s cannot be stored", item.draft().id());
          item.outcome().completeExceptionally(new Unavailable());
        }
      }
    }
  }

  private void attempt(List<Item> batch) throws SQLException {
    Written written;
    List<Announced> announced;
    try (Connection connection = database.getConnection()) {
      connection.setNetworkTimeout(Runnable::run, networkTimeout);
      connection.setAutoCommit(false);
      try {
        written = writer.write(connection, batch.stream().map(Item::draft).toList());
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
      announced = written.entries().stream().map(order::announce).toList();
      commit(connection, announced);
    }
    order.committed(announced);
    for (int i = 0; i < batch.size(); i++) {
      batch.get(i).outcome().complete(written.outcomes().get(i));
    }
  }

  private void commit(Connection connection, List<Announced> announced) throws SQLException {
    try {
      connection.commit();
      connection.setAutoCommit(true);
      connection.setNetworkTimeout(Runnable::run, 0);
    } catch (SQLException e) {
      order.unknown(announced);
      throw e;
    }
  }

  /** Connection broken, server shutting down, out of resources: not the fault of any row. */
  private static boolean unreachable(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return state.isEmpty()
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53")
        || state.startsWith("58");
  }
}
