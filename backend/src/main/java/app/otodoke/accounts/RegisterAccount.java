package app.otodoke.accounts;

/**
 * Makes an account.
 *
 * @param handle 2 to 24 of {@code [a-z0-9_]}, not reserved; capitals and full width are folded
 * @param displayName 1 to 50 characters of any script; empty takes the handle
 * @param email up to 254 characters
 * @param password 10 to 200 characters, not a common one
 * @param language {@code ja} or {@code en}; null takes the circle's
 * @param inviteCode needed where registration is by invitation
 */
public record RegisterAccount(
    String handle,
    String displayName,
    String email,
    String password,
    String language,
    String inviteCode) {

  @Override
  public String toString() {
    return "RegisterAccount[handle=" + handle + "]";
  }
}
