package app.otodoke.accounts;

/**
 * Where somebody's letters go.
 *
 * @param email an address that is theirs
 * @param language {@code ja} or {@code en}
 */
public record Addressee(String email, String language) {}
