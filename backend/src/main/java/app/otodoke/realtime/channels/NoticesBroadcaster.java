package app.otodoke.realtime.channels;

import app.otodoke.notices.Attention;
import app.otodoke.notices.NoticeAdded;
import app.otodoke.notices.NoticesRead;
import app.otodoke.realtime.hub.Company;
import app.otodoke.realtime.hub.Streams;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells inboxes what people are told of, and says who is looking already. */
@Singleton
class NoticesBroadcaster implements Attention {

  private final Broadcasts broadcasts;
  private final Company company;

  NoticesBroadcaster(Broadcasts broadcasts, Company company) {
    this.broadcasts = broadcasts;
    this.company = company;
  }

  void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeAdded event) {
    broadcasts.passing(
        Streams.inbox(event.userId()),
        new ChannelEvents.NoticeAdded(
            "notice.added", event.notice(), event.count().unread(), event.count().calls()));
  }

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesRead event) {
    broadcasts.passing(
        Streams.inbox(event.userId()),
        new ChannelEvents.NoticesRead(
            "notices.read", event.count().unread(), event.count().calls()));
  }

  @Override
  public boolean watches(UUID userId, UUID roomId) {
    return company.has(Streams.room(roomId), userId.toString());
  }
}
