package app.otodoke.chat;

import java.util.Map;
import java.util.UUID;

/**
 * Hears after each batch of commits how far rooms have come, to tell other processes. Only a hint:
 * the log has it all. Called at most once for a batch; must return at once.
 */
public interface CommitHints {

  /**
   * @param positions the last committed position of every room in the batch
   */
  void committed(Map<UUID, Long> positions);
}
