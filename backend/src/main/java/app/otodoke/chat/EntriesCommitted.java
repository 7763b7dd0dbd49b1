package app.otodoke.chat;

import java.util.List;
import java.util.UUID;

/**
 * Entries of one room that this process has committed, fired once they are durable. For each room
 * they come in the order of {@code seq}. Between two of them there may be a gap: what another
 * process wrote meanwhile is in the log already and read from there. Observers must return at once.
 */
public record EntriesCommitted(UUID roomId, List<LogEntry> entries) {

  public EntriesCommitted {
    entries = List.copyOf(entries);
  }
}
