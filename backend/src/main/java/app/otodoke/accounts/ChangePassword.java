package app.otodoke.accounts;

/**
 * Changes one's password and ends one's other sessions.
 *
 * @param current the password so far
 * @param password the new one
 */
public record ChangePassword(String current, String password) {

  @Override
  public String toString() {
    return "ChangePassword[]";
  }
}
