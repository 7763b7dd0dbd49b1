package app.otodoke.chat.internal;

import app.otodoke.chat.CommitHints;
import app.otodoke.chat.EntriesCommitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells everyone who listens; what one of them does wrong does not stop the others' messages. */
@ApplicationScoped
class CommitEvents implements CommitListener {

  private static final Logger LOG = Logger.getLogger(CommitEvents.class);

  private final Event<EntriesCommitted> event;
  private final Instance<CommitHints> hints;

  CommitEvents(Event<EntriesCommitted> event, @Any Instance<CommitHints> hints) {
    this.event = event;
    this.hints = hints;
  }

  @Override
  public void committed(EntriesCommitted entries) {
    try {
      event.fire(entries);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Entries of room %s were not handed on", entries.roomId());
    }
  }

  @Override
  public void positions(Map<UUID, Long> positions) {
    for (CommitHints hint : hints) {
      try {
        hint.committed(positions);
      } catch (RuntimeException e) {
        LOG.errorf(e, "A hint was not given");
      }
    }
  }
}
