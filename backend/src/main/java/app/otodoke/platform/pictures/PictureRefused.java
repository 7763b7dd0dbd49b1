package app.otodoke.platform.pictures;

/** This picture is not taken. */
public final class PictureRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  PictureRefused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  PictureRefused(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why not. */
  public enum Reason {
    /** Broken, cut off, or not what its first bytes say. */
    UNREADABLE,
    TOO_MANY_PIXELS,
    TOO_MANY_FRAMES,
    TOO_SLOW
  }
}
