package app.otodoke.chat.internal;

import app.otodoke.chat.CommitHints;
import app.otodoke.chat.EntriesCommitted;
import app.otodoke.chat.LogEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Hands committed entries on in the order of their positions, though transactions that commit one
 * after the other may get to say so the other way round.
 *
 * <p>A transaction announces its entries while it holds the room's row, so announcements of a room
 * queue up in the order of the positions. Entries are handed on when their transaction has
 * committed and nothing announced before them is undecided. Where the outcome is unknown, the log
 * is asked.
 */
@ApplicationScoped
class CommitOrder {

  private static final Logger LOG = Logger.getLogger(CommitOrder.class);

  private final TransactionSynchronizationRegistry transactions;
  private final Event<EntriesCommitted> event;
  private final Instance<CommitHints> hints;
  private final CommitDoubts doubts;
  private final Lane[] lanes = new Lane[64];

  CommitOrder(
      TransactionSynchronizationRegistry transactions,
      Event<EntriesCommitted> event,
      Instance<CommitHints> hints,
      CommitDoubts doubts) {
    this.transactions = transactions;
    this.event = event;
    this.hints = hints;
    this.doubts = doubts;
    Arrays.setAll(lanes, i -> new Lane(new HashMap<>()));
  }

  /** Announces entries of one room for the transaction that holds its row. */
  Announced announce(List<LogEntry> entries) {
    Announced announced = new Announced(entries);
    Lane lane = lane(announced.roomId());
    synchronized (lane) {
      lane.waiting.computeIfAbsent(announced.roomId(), id -> new ArrayDeque<>()).add(announced);
    }
    return announced;
  }

  /** The same within a managed transaction, whose end decides. */
  void announceInTransaction(List<LogEntry> entries) {
    Announced announced = announce(entries);
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // the entries are written already
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              committed(List.of(announced));
            } else {
              unknown(List.of(announced));
            }
          }
        });
  }

  void committed(List<Announced> announcements) {
    Map<UUID, Long> positions = HashMap.newHashMap(announcements.size());
    for (Announced announced : announcements) {
      decide(announced, Announced.State.COMMITTED);
      positions.merge(announced.roomId(), announced.lastSeq(), Math::max);
    }
    hints.forEach(hint -> hint.committed(positions));
  }

  void rolledBack(List<Announced> announcements) {
    announcements.forEach(announced -> decide(announced, Announced.State.ROLLED_BACK));
  }

  /** The connection broke while committing, or the like. */
  void unknown(List<Announced> announcements) {
    doubts.settle(announcements, this::committed, this::rolledBack);
  }

  private void decide(Announced announced, Announced.State state) {
    Lane lane = lane(announced.roomId());
    synchronized (lane) {
      announced.state = state;
      Deque<Announced> queue = lane.waiting.get(announced.roomId());
      while (!queue.isEmpty() && queue.peek().state != Announced.State.OPEN) {
        Announced next = queue.poll();
        if (next.state == Announced.State.COMMITTED) {
          fire(next);
        }
      }
      if (queue.isEmpty()) {
        lane.waiting.remove(announced.roomId());
      }
    }
  }

  private void fire(Announced announced) {
    try {
      event.fire(new EntriesCommitted(announced.roomId(), announced.entries));
    } catch (RuntimeException e) {
      LOG.errorf(e, "Entries of room %s were not handed on", announced.roomId());
    }
  }

  private Lane lane(UUID roomId) {
    return lanes[Math.floorMod(roomId.hashCode(), lanes.length)];
  }

  /** Rooms that share a lock. */
  private record Lane(Map<UUID, Deque<Announced>> waiting) {}
}
