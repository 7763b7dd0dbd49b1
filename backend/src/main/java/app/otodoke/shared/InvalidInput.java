package app.otodoke.shared;

import java.util.List;

/** The input is understood but not acceptable; says which fields and why. */
public class InvalidInput extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super("invalid-input", 422);
    this.errors = List.copyOf(errors);
  }

  /** For a more particular refusal of the same kind. */
  protected InvalidInput(String type, List<FieldError> errors, Object... arguments) {
    super(type, 422, arguments);
    this.errors = List.copyOf(errors);
  }

  /** One field is wrong. */
  public InvalidInput(String field, String code, Object... arguments) {
    this(List.of(FieldError.of(field, code, arguments)));
  }

  @Override
  public List<FieldError> errors() {
    return errors;
  }
}
