package app.otodoke.platform.audio;

/** A recording is not taken; says why. */
public final class AudioRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  AudioRefused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why it is not taken. */
  public enum Reason {
    /** None of the types that are taken. */
    WRONG_TYPE,
    /** It begins like a recording but cannot be read. */
    UNREADABLE,
    /** It ends before its own header says. */
    TRUNCATED,
    /** It plays longer than allowed. */
    TOO_LONG,
    /** Its tags and covers are larger than allowed. */
    TAGS_TOO_LARGE
  }
}
