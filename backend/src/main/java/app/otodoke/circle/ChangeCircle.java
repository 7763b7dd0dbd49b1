package app.otodoke.circle;

/**
 * Changes settings of the circle; null leaves a setting as it is.
 *
 * @param name 1 to 60 characters, one line
 * @param language {@code ja} or {@code en}
 * @param registration who may become a member
 * @param accent {@code #rrggbb}; empty for the usual colour
 * @param welcome up to 2,000 characters; empty for none
 */
public record ChangeCircle(
    String name, String language, Registration registration, String accent, String welcome) {}
