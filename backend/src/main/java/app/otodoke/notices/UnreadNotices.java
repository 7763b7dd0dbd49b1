package app.otodoke.notices;

/**
 * How much somebody has not seen yet; each at most {@value #MOST}.
 *
 * @param unread all
 * @param calls those where somebody said something to them: mentions, replies and keywords
 */
public record UnreadNotices(long unread, long calls) {

  /** Nobody counts further. */
  public static final int MOST = 100;

  public static final UnreadNotices NONE = new UnreadNotices(0, 0);
}
