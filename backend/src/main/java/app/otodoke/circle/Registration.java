package app.otodoke.circle;

/** Who may become a member. */
public enum Registration {
  /** Anyone who finds the place. */
  OPEN,
  /** Whoever holds a member's invitation. */
  INVITE,
  /** Nobody. */
  CLOSED
}
