package app.otodoke.realtime.channels;

import app.otodoke.accounts.ProfileChanged;
import app.otodoke.chat.BookmarkChanged;
import app.otodoke.chat.EntriesCommitted;
import app.otodoke.chat.MembershipChanged;
import app.otodoke.chat.MembershipView;
import app.otodoke.chat.ReadMoved;
import app.otodoke.realtime.hub.Streams;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

/** Tells inboxes what modules have done. Rooms' own listeners are told by their feeds. */
@Singleton
class InboxBroadcaster {

  private final Inboxes inboxes;
  private final RoomWatch watch;
  private final Broadcasts broadcasts;

  InboxBroadcaster(Inboxes inboxes, RoomWatch watch, Broadcasts broadcasts) {
    this.inboxes = inboxes;
    this.watch = watch;
    this.broadcasts = broadcasts;
  }

  void committed(@Observes EntriesCommitted event) {
    event.entries().forEach(inboxes::happened);
    watch.reached(event.roomId(), event.entries().getLast().seq());
  }

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadMoved event) {
    broadcasts.passing(
        Streams.inbox(event.userId()),
        new ChannelEvents.Read("read", event.roomId(), event.readSeq()));
  }

  void membership(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipChanged event) {
    MembershipView view = event.membership();
    broadcasts.passing(
        Streams.inbox(event.userId()),
        new ChannelEvents.MembershipChanged(
            "membership.changed", view.roomId(), view.level(), view.favourite(), view.position()));
  }

  void bookmark(@Observes(during = TransactionPhase.AFTER_SUCCESS) BookmarkChanged event) {
    broadcasts.passing(
        Streams.inbox(event.userId()),
        new ChannelEvents.BookmarkChanged("bookmark.changed", event.messageId(), event.on()));
  }

  void profile(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileChanged event) {
    broadcasts.passing(Streams.inbox(event.userId()), new ChannelEvents.MeChanged("me.changed"));
  }
}
