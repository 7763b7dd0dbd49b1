package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeView;
import app.otodoke.notices.UnreadNotices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What came of a batch, for those who tell.
 *
 * @param told who is told what in their inbox
 * @param rings what may ring on a device
 * @param counts the unread of everybody in told
 * @param unfinished rooms of which there is more
 */
record Made(
    List<Told> told, List<Ring> rings, Map<UUID, UnreadNotices> counts, Set<UUID> unfinished) {

  static final Made NOTHING = new Made(List.of(), List.of(), Map.of(), Set.of());

  record Told(UUID userId, NoticeView notice) {}

  /**
   * Something for a device.
   *
   * @param view its kind is null for a message that is not in the inbox
   */
  record Ring(UUID userId, NoticeView view) {}
}
