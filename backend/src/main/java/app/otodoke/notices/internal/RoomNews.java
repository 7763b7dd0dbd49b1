package app.otodoke.notices.internal;

import app.otodoke.chat.EntriesCommitted;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.ReadMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what rooms tell until there is time for it. What is too much is left to the log. */
@ApplicationScoped
class RoomNews {

  private static final int MOST = 10_000;

  private final Desk desk;
  private Map<UUID, List<LogEntry>> heard = new HashMap<>();
  private Map<Reader, Long> reads = new HashMap<>();
  private int kept;

  RoomNews(Desk desk) {
    this.desk = desk;
  }

  /** Somebody in a room. */
  record Reader(UUID userId, UUID roomId) {}

  /** On the sender's way: nothing is done here but to keep it. */
  void committed(@Observes EntriesCommitted event) {
    synchronized (this) {
      List<LogEntry> known = heard.computeIfAbsent(event.roomId(), id -> new ArrayList<>());
      if (kept < MOST) {
        kept += event.entries().size();
        known.addAll(event.entries());
      }
    }
    desk.wake();
  }

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadMoved event) {
    synchronized (this) {
      reads.put(new Reader(event.userId(), event.roomId()), event.readSeq());
    }
    desk.wake();
  }

  /** Rooms to be looked into again, by their log. */
  synchronized void again(Collection<UUID> roomIds) {
    roomIds.forEach(id -> heard.put(id, new ArrayList<>()));
  }

  synchronized Map<UUID, List<LogEntry>> takeEntries() {
    Map<UUID, List<LogEntry>> taken = heard;
    heard = new HashMap<>();
    kept = 0;
    return taken;
  }

  synchronized Map<Reader, Long> takeReads() {
    Map<Reader, Long> taken = reads;
    reads = new HashMap<>();
    return taken;
  }

  synchronized boolean waiting() {
    return !heard.isEmpty() || !reads.isEmpty();
  }
}
