package app.otodoke.shared;

import java.util.Set;
import java.util.UUID;

/**
 * The person or program that acts; the explicit first argument of every question and command.
 *
 * @param userId the account
 * @param role the account's role in the circle
 * @param sessionId the signed-in session; null for a program with an access token
 * @param scopes what an access token may do; null means everything a session may
 * @param handle the account's handle at sign-in
 */
public record Actor(UUID userId, Role role, UUID sessionId, Set<String> scopes, String handle) {

  public Actor {
    scopes = scopes == null ? null : Set.copyOf(scopes);
  }

  public boolean isOwner() {
    return role == Role.OWNER;
  }

  /** True for those who keep order: the owner and moderators. */
  public boolean moderates() {
    return role == Role.OWNER || role == Role.MODERATOR;
  }

  public boolean hasScope(String scope) {
    return scopes == null || scopes.contains(scope);
  }

  /**
   * Refuses a program whose token lacks the scope.
   *
   * @throws NotAllowed when the scope is missing
   */
  public void requireScope(String scope) {
    if (!hasScope(scope)) {
      throw new NotAllowed();
    }
  }
}
