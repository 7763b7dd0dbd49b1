package app.otodoke.accounts;

/**
 * Another e-mail address for one's account.
 *
 * @param email see {@link RegisterAccount}
 * @param password the present one
 */
public record ChangeEmail(String email, String password) {}
