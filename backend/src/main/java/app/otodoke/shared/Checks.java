package app.otodoke.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with an input, so that all of it can be said at once. The methods answer
 * the cleaned value; it is only to be used after {@link #refuseIfWrong()}.
 */
public final class Checks {

  private final List<FieldError> errors = new ArrayList<>();

  /** A line of 1 to {@code max} characters. */
  public String line(String field, String value, int max) {
    String cleaned = value == null || value.length() > max * 20 ? value : PlainText.line(value);
    return text(field, cleaned, max, false);
  }

  /** Up to {@code max} characters in any number of lines; null when there is nothing. */
  public String lines(String field, String value, int max) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return text(field, value.length() > max * 20 ? value : PlainText.lines(value), max, true);
  }

  /** One of these. */
  public String oneOf(String field, String value, List<String> allowed) {
    that(value != null && allowed.contains(value), field, "choice", String.join(", ", allowed));
    return value;
  }

  /** A number within limits; null takes the usual one. */
  public int number(String field, Integer value, int min, int max, int usual) {
    int number = value == null ? usual : value;
    that(number >= min && number <= max, field, "range", min, max);
    return number;
  }

  /** Notes an error unless it holds; only the first one of a field is kept. */
  public void that(boolean holds, String field, String code, Object... arguments) {
    if (!holds && errors.stream().noneMatch(error -> error.field().equals(field))) {
      errors.add(FieldError.of(field, code, arguments));
    }
  }

  /**
   * @throws InvalidInput when anything was wrong
   */
  public void refuseIfWrong() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private String text(String field, String value, int max, boolean lines) {
    if (value == null || value.isBlank()) {
      that(false, field, "required");
      return "";
    }
    // an absurd length is not worth counting
    boolean fits = value.length() <= max * 20 && PlainText.length(value) <= max;
    that(fits, field, "too-long", max);
    if (fits) {
      that(lines ? PlainText.honestLines(value) : PlainText.honest(value), field, "characters");
      that(PlainText.visible(value), field, "required");
    }
    return value;
  }
}
