package app.otodoke.chat.internal;

import app.otodoke.chat.LogEntry;
import java.util.List;
import java.util.UUID;

/** Entries of one room, written by a transaction that has not said yet how it ended. */
final class Announced {

  enum State {
    OPEN,
    COMMITTED,
    ROLLED_BACK
  }

  final List<LogEntry> entries;

  /** Guarded by the lock of {@link CommitOrder}. */
  State state = State.OPEN;

  Announced(List<LogEntry> entries) {
    this.entries = entries;
  }

  UUID roomId() {
    return entries.getFirst().roomId();
  }

  long lastSeq() {
    return entries.getLast().seq();
  }
}
