package app.otodoke.shared;

import java.util.List;

/**
 * What is wrong with one field of the input.
 *
 * @param field the field's name in the JSON body, dotted when nested; empty for the body itself
 * @param code stable and kebab-case; its text is the message {@code field.<code>}
 * @param arguments fill the text's {0}, {1}, …
 */
public record FieldError(String field, String code, List<Object> arguments) {

  public FieldError {
    arguments = List.copyOf(arguments);
  }

  public static FieldError of(String field, String code, Object... arguments) {
    return new FieldError(field, code, List.of(arguments));
  }
}
