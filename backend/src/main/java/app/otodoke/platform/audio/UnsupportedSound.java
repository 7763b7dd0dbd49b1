package app.otodoke.platform.audio;

/** There is no decoder for it here. */
final class UnsupportedSound extends Exception {

  private static final long serialVersionUID = 1L;

  UnsupportedSound(Throwable cause) {
    super(cause);
  }
}
