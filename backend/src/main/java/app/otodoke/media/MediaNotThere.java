package app.otodoke.media;

import app.otodoke.shared.NotThere;

/** One of the media to attach is not there for this actor, or no longer free. */
public final class MediaNotThere extends NotThere {

  private static final long serialVersionUID = 1L;

  public MediaNotThere() {
    super("media-not-there");
  }
}
