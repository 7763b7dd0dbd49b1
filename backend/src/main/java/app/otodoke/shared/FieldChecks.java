package app.otodoke.shared;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with several fields, to refuse them all at once. */
public final class FieldChecks {

  private final List<FieldError> errors = new ArrayList<>();

  /** Something must be there. */
  public FieldChecks present(String field, Object value) {
    return holds(value != null, field, "not-null");
  }

  /** Text of 1 to {@code max} characters that is more than space. */
  public FieldChecks words(String field, String value, int max) {
    return value == null || value.isBlank()
        ? holds(false, field, "not-blank")
        : optional(field, value, max);
  }

  /** No text, or at most {@code max} characters without control characters but line breaks. */
  public FieldChecks optional(String field, String value, int max) {
    if (value == null) {
      return this;
    }
    holds(value.codePointCount(0, value.length()) <= max, field, "size", 0, max);
    return holds(value.chars().noneMatch(FieldChecks::isControl), field, "characters");
  }

  /** No number, or one of {@code min} to {@code max}. */
  public FieldChecks within(String field, long value, long min, long max) {
    holds(value >= min, field, "min", min);
    return holds(value <= max, field, "max", max);
  }

  /** A list of {@code min} to {@code max} things; null counts as empty. */
  public FieldChecks count(String field, List<?> list, int min, int max) {
    int size = list == null ? 0 : list.size();
    return holds(size >= min && size <= max, field, "size", min, max);
  }

  public FieldChecks holds(boolean condition, String field, String code, Object... arguments) {
    if (!condition) {
      errors.add(FieldError.of(field, code, arguments));
    }
    return this;
  }

  /**
   * Ends the gathering.
   *
   * @throws InvalidInput when anything was wrong
   */
  public void done() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }
}
