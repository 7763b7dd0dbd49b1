package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccountIsSuspended;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SignIn;
import app.otodoke.accounts.SignedIn;
import app.otodoke.accounts.WrongCredentials;
import app.otodoke.shared.Checks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens a session for whoever knows the password. The same work is done for unknown accounts. */
@ApplicationScoped
class SignInService {

  private static final int MAX_LENGTH = 1_000;

  private final Attempts attempts;
  private final Passwords passwords;
  private final UserRepository users;
  private final OpenSessionService open;

  SignInService(
      Attempts attempts, Passwords passwords, UserRepository users, OpenSessionService open) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.users = users;
    this.open = open;
  }

  /** Not in a transaction of its own: the hash would hold a connection for nothing. */
  SignedIn call(SignIn command, Origin origin) {
    Checks checks = new Checks();
    checks.that(given(command.login()), "login", "required");
    checks.that(given(command.password()), "password", "required");
    checks.refuseIfWrong();
    String login = AccountRules.foldLogin(command.login());
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.SIGN_IN, login, origin.address());
    Known known = QuarkusTransaction.joiningExisting().call(() -> find(login));
    String hash = known == null ? null : known.hash();
    if (!passwords.matches(command.password(), hash)) {
      throw new WrongCredentials();
    }
    SignedIn signedIn =
        QuarkusTransaction.joiningExisting().call(() -> open(known.id(), hash, origin));
    attempt.succeeded();
    return signedIn;
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank() && text.length() <= MAX_LENGTH;
  }

  private Known find(String login) {
    String column = login.contains("@") ? "email" : "handle";
    UserEntity user = users.find(column, login).firstResult();
    return user == null ? null : new Known(user.id, user.passwordHash);
  }

  private SignedIn open(UUID id, String hash, Origin origin) {
    UserEntity user = users.findById(id, jakarta.persistence.LockModeType.PESSIMISTIC_READ);
    if (!hash.equals(user.passwordHash)) {
      throw new WrongCredentials(); // it was changed meanwhile
    }
    if (user.suspendedAt != null) {
      throw new AccountIsSuspended();
    }
    return open.call(user, origin);
  }

  private record Known(UUID id, String hash) {}
}
