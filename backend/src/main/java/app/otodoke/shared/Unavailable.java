package app.otodoke.shared;

/** Something this depends on is not there for the moment. */
public class Unavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  public Unavailable() {
    super("unavailable", 503);
  }

  /** For a more particular refusal of the same kind. */
  protected Unavailable(String type, Object... arguments) {
    super(type, 503, arguments);
  }
}
