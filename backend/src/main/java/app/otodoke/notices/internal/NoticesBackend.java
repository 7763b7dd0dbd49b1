package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.notices.NoticesApi;
import app.otodoke.notices.UnreadNotices;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class NoticesBackend implements NoticesApi {

  private static final String READ = "messages:read";

  private final NoticesQuery notices;
  private final CountQuery counts;
  private final ReadNoticesService read;

  NoticesBackend(NoticesQuery notices, CountQuery counts, ReadNoticesService read) {
    this.notices = notices;
    this.counts = counts;
    this.read = read;
  }

  @Override
  public Page<NoticeView> notices(Actor actor, Set<NoticeKind> kinds, String after, int limit) {
    actor.requireScope(READ);
    return notices.page(actor, kinds, after, limit);
  }

  @Override
  public UnreadNotices count(Actor actor) {
    actor.requireScope(READ);
    return counts.of(actor.userId());
  }

  @Override
  public UnreadNotices read(Actor actor, UUID upTo) {
    requireSession(actor);
    return read.call(actor, upTo, false);
  }

  @Override
  public UnreadNotices readOne(Actor actor, UUID noticeId) {
    requireSession(actor);
    return read.call(actor, noticeId, true);
  }

  private static void requireSession(Actor actor) {
    if (actor.sessionId() == null) {
      throw new NotAllowed();
    }
  }
}
