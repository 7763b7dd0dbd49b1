package app.otodoke.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rooms' logs, for those who deliver them. Asks nobody's permission: callers have. */
public interface RoomLogApi {

  /**
   * What happened after a position, in order.
   *
   * @param limit 1–1,000
   */
  List<LogEntry> entries(UUID roomId, long afterSeq, int limit);

  /** The last position of each of these rooms; unknown ones are left out. */
  Map<UUID, Long> positions(Collection<UUID> roomIds);
}
