package app.otodoke.shared;

/** It does not exist, or not for this actor: both look alike. */
public class NotThere extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotThere() {
    super("not-there", 404);
  }

  /** For a more particular refusal of the same kind. */
  protected NotThere(String type, Object... arguments) {
    super(type, 404, arguments);
  }
}
