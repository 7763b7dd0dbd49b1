package app.otodoke.notices;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Set;
import java.util.UUID;

/**
 * One's own inbox. Notices come shortly after what they are about, each once. Reading in a room
 * reads its notices too; leaving the room takes them away, and so does deleting the message.
 * Programs need {@code messages:read}.
 */
public interface NoticesApi {

  /**
   * What one was told of, the newest first. A page may hold fewer than asked for when some of it
   * cannot be read any more.
   *
   * @param kinds only these; empty for all
   * @param after continues an earlier page; null for the first
   * @param limit 1–100
   */
  Page<NoticeView> notices(Actor actor, Set<NoticeKind> kinds, String after, int limit);

  /** How much is unread. */
  UnreadNotices count(Actor actor);

  /**
   * Marks as read; for sessions only.
   *
   * @param upTo this notice and all older ones; null for all there are
   */
  UnreadNotices read(Actor actor, UUID upTo);

  /** Marks one as read; does nothing when it is not one's own. For sessions only. */
  UnreadNotices readOne(Actor actor, UUID noticeId);
}
