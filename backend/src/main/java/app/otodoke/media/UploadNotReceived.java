package app.otodoke.media;

import app.otodoke.shared.Conflict;

/** The store has no bytes for this upload yet; put them there first. */
public final class UploadNotReceived extends Conflict {

  private static final long serialVersionUID = 1L;

  public UploadNotReceived() {
    super("upload-not-received");
  }
}
