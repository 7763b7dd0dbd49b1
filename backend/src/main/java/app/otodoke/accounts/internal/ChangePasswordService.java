package app.otodoke.accounts.internal;

import app.otodoke.accounts.ChangePassword;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.PasswordChanged;
import app.otodoke.accounts.SessionEnded;
import app.otodoke.accounts.WrongPassword;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;

/** Changes a password for whoever knows the present one; the other sessions end. */
@ApplicationScoped
class ChangePasswordService {

  private final Attempts attempts;
  private final UserRepository users;
  private final Passwords passwords;
  private final VoidLinksService voidLinks;
  private final SessionRepository sessions;
  private final EndSessionsService end;
  private final Event<PasswordChanged> changed;

  ChangePasswordService(
      Attempts attempts,
      UserRepository users,
      Passwords passwords,
      VoidLinksService voidLinks,
      SessionRepository sessions,
      EndSessionsService end,
      Event<PasswordChanged> changed) {
    this.attempts = attempts;
    this.users = users;
    this.passwords = passwords;
    this.voidLinks = voidLinks;
    this.sessions = sessions;
    this.end = end;
    this.changed = changed;
  }

  /** Not in a transaction of its own: the hash would hold a connection for nothing. */
  void call(Actor actor, ChangePassword command, Origin origin) {
    AccountAccess.requireSession(actor);
    UserEntity user =
        QuarkusTransaction.joiningExisting().call(() -> users.findById(actor.userId()));
    Checks checks = new Checks();
    String current = command.current();
    checks.that(current != null && !current.isEmpty(), "current", "required");
    checks.that(current == null || current.length() <= 1_000, "current", "too-long", 200);
    checks.refuseIfWrong();
    AccountRules rules = new AccountRules();
    rules.password(command.password(), user.handle, user.email);
    rules.refuseIfWrong();
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.SIGN_IN, user.handle, origin.address());
    if (!passwords.matches(current, user.passwordHash)) {
      throw new WrongPassword();
    }
    attempt.succeeded();
    String hash = passwords.hash(command.password());
    QuarkusTransaction.joiningExisting().run(() -> change(actor, user.passwordHash, hash));
  }

  private void change(Actor actor, String former, String hash) {
    UserEntity user = users.findById(actor.userId(), LockModeType.PESSIMISTIC_WRITE);
    if (!former.equals(user.passwordHash)) {
      throw new WrongPassword(); // it was changed meanwhile
    }
    user.passwordHash = hash;
    voidLinks.call(user.id);
    end.call(sessions.lockOpen(user.id, actor.sessionId()), SessionEnded.Reason.PASSWORD_CHANGED);
    changed.fire(new PasswordChanged(user.id, actor.sessionId()));
  }
}
