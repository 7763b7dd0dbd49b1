package app.otodoke.circle;

/**
 * Founds the circle.
 *
 * @param name 1 to 60 characters, one line
 * @param language {@code ja} or {@code en}
 */
public record EstablishCircle(String name, String language) {}
