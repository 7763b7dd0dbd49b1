package app.otodoke.media;

import app.otodoke.shared.Refusal;

/** What arrived is not what was promised, or not what is taken here. The upload is over. */
public final class UploadRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public UploadRefused(Reason reason, Object... arguments) {
    super(reason.type, 422, arguments);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why it was refused. */
  public enum Reason {
    /** The length is not the one announced. */
    WRONG_SIZE("upload-wrong-size"),
    /** The SHA-256 is not the one announced: damaged on the way, or changed. */
    WRONG_CHECKSUM("upload-wrong-checksum"),
    /** The bytes are of another type than announced, or of none that is taken. */
    WRONG_TYPE("upload-wrong-type"),
    /** The bytes begin well but cannot be read to the end. */
    UNREADABLE("upload-unreadable"),
    /** More pixels than taken; arguments: the limit in megapixels. */
    TOO_MANY_PIXELS("upload-too-many-pixels"),
    /** More frames than taken; arguments: the limit. */
    TOO_MANY_FRAMES("upload-too-many-frames"),
    /** Reading it takes longer than allowed. */
    TOO_SLOW("upload-too-slow"),
    /** A recording that ends before it says. */
    TRUNCATED("upload-truncated"),
    /** A recording that plays longer than taken; arguments: the limit in minutes. */
    TOO_LONG("upload-too-long"),
    /** A recording with larger tags and covers than taken. */
    TAGS_TOO_LARGE("upload-tags-too-large");

    private final String type;

    Reason(String type) {
      this.type = type;
    }
  }
}
