package app.otodoke.notices.internal;

import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomLogApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What follows a position without a gap: out of what was heard, or else out of the log. */
@ApplicationScoped
class Stretches {

  /** How much of a log is looked through at once. */
  static final int MOST = 1_000;

  private final RoomLogApi log;

  Stretches(RoomLogApi log) {
    this.log = log;
  }

  /**
   * The entries after a position.
   *
   * @param heard may lack some; empty when only the log knows
   */
  List<LogEntry> after(UUID roomId, long position, List<LogEntry> heard) {
    List<LogEntry> later =
        heard.stream()
            .filter(entry -> entry.seq() > position)
            .sorted(Comparator.comparingLong(LogEntry::seq))
            .toList();
    if (!heard.isEmpty() && later.isEmpty()) {
      return later;
    }
    boolean whole =
        !later.isEmpty()
            && later.getFirst().seq() == position + 1
            && later.getLast().seq() == position + later.size();
    return whole ? later : log.entries(roomId, position, MOST);
  }
}
