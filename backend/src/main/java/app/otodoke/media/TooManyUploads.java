package app.otodoke.media;

import app.otodoke.shared.Conflict;

/** The actor has begun as many uploads as allowed; attach or cancel some first. */
public final class TooManyUploads extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooManyUploads(int limit) {
    super("too-many-uploads", limit);
  }
}
