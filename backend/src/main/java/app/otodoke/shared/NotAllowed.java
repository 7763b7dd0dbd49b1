package app.otodoke.shared;

/** The actor may see it but not do this. */
public class NotAllowed extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotAllowed() {
    super("not-allowed", 403);
  }

  /** For a more particular refusal of the same kind. */
  protected NotAllowed(String type, Object... arguments) {
    super(type, 403, arguments);
  }
}
