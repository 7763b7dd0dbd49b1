package app.otodoke.catalog;

import app.otodoke.shared.Refusal;

/** A recording is not taken: of another type, cut short, too long, or with too large tags. */
public final class RecordingRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason kebab-case; the refusal's type is {@code recording-} and this
   */
  public RecordingRefused(String reason, Object... arguments) {
    super("recording-" + reason, 422, arguments);
  }
}
