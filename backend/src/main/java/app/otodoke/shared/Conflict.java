package app.otodoke.shared;

/** It contradicts what is already there. */
public class Conflict extends Refusal {

  private static final long serialVersionUID = 1L;

  public Conflict() {
    super("conflict", 409);
  }

  /** For a more particular refusal of the same kind. */
  protected Conflict(String type, Object... arguments) {
    super(type, 409, arguments);
  }
}
