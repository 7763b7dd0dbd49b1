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

  /** The pool may hand out several connections that the database has closed long since. */
  private static final int ATTEMPTS = 4;

  private final DataSource database;
  private final MessageWriter writer;
  private final CommitOrder order;
  private final int networkTimeout;

  BatchTransaction(
      DataSource database,
      MessageWriter writer,
      CommitOrder order,
      @ConfigProperty(name = "otodoke.chat.writer.network-timeout") int networkTimeout) {
    this.database = database;
    this.writer = writer;
    this.order = order;
    this.networkTimeout = networkTimeout;
  }

  void write(List<Item> batch) {
    SQLException away = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Item> waiting = batch.stream().filter(item -> !item.outcome().isDone()).toList();
      if (waiting.isEmpty()) {
        return;
      }
      try {
        attempt(waiting);
        return;
      } catch (SQLException e) {
        if (!DatabaseFailed.isAway(e)) {
          LOG.warnf(e, "A batch of %d messages failed; trying each alone", batch.size());
          waiting.forEach(this::writeAlone);
          return;
        }
        away = e;
      }
    }
    LOG.warnf("Messages are not stored, the database does not answer: %s", away.getMessage());
    batch.forEach(item -> item.outcome().completeExceptionally(new Unavailable()));
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
}
