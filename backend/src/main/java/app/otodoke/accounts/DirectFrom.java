package app.otodoke.accounts;

/**
 * Who may write somebody directly. Whoever they wrote to may always answer, and who keeps order in
 * the circle may always write.
 */
public enum DirectFrom {
  ANYONE,
  /** Those in a room with them that not everybody is in by themselves. */
  SHARED,
  NOBODY
}
