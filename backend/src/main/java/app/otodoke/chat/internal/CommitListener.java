package app.otodoke.chat.internal;

import app.otodoke.chat.EntriesCommitted;
import java.util.Map;
import java.util.UUID;

/** Whom {@link CommitOrder} hands committed entries on to. */
interface CommitListener {

  /** For each room in the order of the positions. */
  void committed(EntriesCommitted entries);

  /** Once for each batch, after its entries. */
  void positions(Map<UUID, Long> positions);
}
