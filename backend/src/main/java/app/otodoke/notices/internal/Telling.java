package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeAdded;
import app.otodoke.notices.NoticesRead;
import app.otodoke.notices.UnreadNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.UUID;

/** Tells people what is in their inbox now, and their devices where they are away. */
@ApplicationScoped
class Telling {

  private final Event<NoticeAdded> added;
  private final Event<NoticesRead> read;
  private final Ringing ringing;

  Telling(Event<NoticeAdded> added, Event<NoticesRead> read, Ringing ringing) {
    this.added = added;
    this.read = read;
    this.ringing = ringing;
  }

  void tell(Made made) {
    made.told()
        .forEach(
            one ->
                added.fire(
                    new NoticeAdded(
                        one.userId(),
                        one.notice(),
                        made.counts().getOrDefault(one.userId(), UnreadNotices.NONE))));
    ringing.ring(made);
  }

  void read(Map<UUID, UnreadNotices> counts) {
    counts.forEach((userId, count) -> read.fire(new NoticesRead(userId, count)));
  }
}
