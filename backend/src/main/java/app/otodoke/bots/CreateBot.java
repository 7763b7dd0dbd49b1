package app.otodoke.bots;

import java.util.Set;

/**
 * Makes a bot.
 *
 * @param handle like a person's
 * @param displayName like a person's
 * @param scopes what its token may do; {@code admin} is none of them
 */
public record CreateBot(String handle, String displayName, Set<String> scopes) {

  public CreateBot {
    scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
  }
}
