package app.otodoke.accounts;

/**
 * Opens a session.
 *
 * @param login handle or e-mail address
 */
public record SignIn(String login, String password) {

  @Override
  public String toString() {
    return "SignIn[]";
  }
}
