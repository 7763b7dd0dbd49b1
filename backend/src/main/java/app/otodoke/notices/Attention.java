package app.otodoke.notices;

import java.util.UUID;

/** Knows who is looking; asked before a device rings. Must answer at once. */
public interface Attention {

  /** Whether the person has the room open on a device they can see. */
  boolean watches(UUID userId, UUID roomId);
}
