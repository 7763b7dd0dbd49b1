package app.otodoke.chat.internal;

import app.otodoke.chat.EntriesCommitted;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.internal.Announced.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

  private final CommitListener listener;
  private final CommitDoubts doubts;
  private final Lane[] lanes = new Lane[64];

  CommitOrder(CommitListener listener, CommitDoubts doubts) {
    this.listener = listener;
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

  void committed(List<Announced> announcements) {
    if (announcements.isEmpty()) {
      return;
    }
    Map<UUID, Long> positions = HashMap.newHashMap(announcements.size());
    for (Announced announced : announcements) {
      decide(announced, State.COMMITTED);
      positions.merge(announced.roomId(), announced.lastSeq(), Math::max);
    }
    listener.positions(positions);
  }

  void rolledBack(List<Announced> announcements) {
    announcements.forEach(announced -> decide(announced, State.ROLLED_BACK));
  }

  /** The connection broke while committing, or the like. */
  void unknown(List<Announced> announcements) {
    doubts.settle(announcements, this::committed, this::rolledBack);
  }

  private void decide(Announced announced, State state) {
    Lane lane = lane(announced.roomId());
    synchronized (lane) {
      announced.state = state;
      Deque<Announced> queue = lane.waiting.get(announced.roomId());
      while (!queue.isEmpty() && queue.peek().state != State.OPEN) {
        Announced next = queue.poll();
        if (next.state == State.COMMITTED) {
          listener.committed(new EntriesCommitted(next.roomId(), next.entries));
        }
      }
      if (queue.isEmpty()) {
        lane.waiting.remove(announced.roomId());
      }
    }
  }

  private Lane lane(UUID roomId) {
    return lanes[Math.floorMod(roomId.hashCode(), lanes.length)];
  }

  /** Rooms that share a lock. */
  private record Lane(Map<UUID, Deque<Announced>> waiting) {}
}
