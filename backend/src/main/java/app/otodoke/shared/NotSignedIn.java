package app.otodoke.shared;

/** Nobody is signed in, or the token is no longer good. */
public class NotSignedIn extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotSignedIn() {
    super("not-signed-in", 401);
  }

  /** For a more particular refusal of the same kind. */
  protected NotSignedIn(String type, Object... arguments) {
    super(type, 401, arguments);
  }
}
