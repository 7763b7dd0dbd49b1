package app.otodoke.chat.internal;

import app.otodoke.chat.LogEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** Lets the end of the command's transaction decide about the entries it has written. */
@ApplicationScoped
class ManagedCommit {

  private final TransactionSynchronizationRegistry transactions;
  private final CommitOrder order;

  ManagedCommit(TransactionSynchronizationRegistry transactions, CommitOrder order) {
    this.transactions = transactions;
    this.order = order;
  }

  void announce(List<LogEntry> entries) {
    List<Announced> announced = List.of(order.announce(entries));
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // the entries are written already
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              order.committed(announced);
            } else {
              order.unknown(announced);
            }
          }
        });
  }
}
