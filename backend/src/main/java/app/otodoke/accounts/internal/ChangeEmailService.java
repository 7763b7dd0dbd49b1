package app.otodoke.accounts.internal;

import app.otodoke.accounts.ChangeEmail;
import app.otodoke.accounts.MeView;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.WrongPassword;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;

/**
 * Changes one's address. Where letters are sent, it waits for its confirmation; where none are, a
 * free address is taken at once, and one that somebody has is kept as a claim that looks the same.
 */
@ApplicationScoped
class ChangeEmailService {

  private final Attempts attempts;
  private final UserRepository users;
  private final Passwords passwords;
  private final SendEmailConfirmationService confirmation;
  private final VoidLinksService voidLinks;
  private final MeQuery me;
  private final CircleApi circle;

  ChangeEmailService(
      Attempts attempts,
      UserRepository users,
      Passwords passwords,
      SendEmailConfirmationService confirmation,
      VoidLinksService voidLinks,
      MeQuery me,
      CircleApi circle) {
    this.attempts = attempts;
    this.users = users;
    this.passwords = passwords;
    this.confirmation = confirmation;
    this.voidLinks = voidLinks;
    this.me = me;
    this.circle = circle;
  }

  /** Not in a transaction of its own: the hash would hold a connection for nothing. */
  MeView call(Actor actor, ChangeEmail command, Origin origin) {
    AccountAccess.requireSession(actor);
    AccountRules rules = new AccountRules();
    String email = rules.email(command.email());
    rules.present("password", command.password());
    rules.refuseIfWrong();
    UserEntity known =
        QuarkusTransaction.joiningExisting().call(() -> users.findById(actor.userId()));
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.SIGN_IN, known.handle, origin.address());
    if (!passwords.matches(command.password(), known.passwordHash)) {
      throw new WrongPassword();
    }
    attempt.succeeded();
    attempts.take(Attempts.Kind.RESET, email, origin.address());
    boolean letters = circle.current().mailConfigured();
    MeView changed =
        QuarkusTransaction.joiningExisting()
            .call(() -> change(actor, known.passwordHash, email, letters));
    if (letters && changed.pendingEmail() != null) {
      confirmation.call(actor.userId());
    }
    return changed;
  }

  private MeView change(Actor actor, String hash, String email, boolean letters) {
    UserEntity user = users.findById(actor.userId(), LockModeType.PESSIMISTIC_WRITE);
    if (!hash.equals(user.passwordHash)) {
      throw new WrongPassword(); // it was changed meanwhile
    }
    boolean same = email.equals(user.email);
    user.pendingEmail = same ? null : email;
    if (!letters && !same) {
      users.flush();
      claim(user, email);
    }
    circle.record(new AuditEntry(user.id, "email.changed", user.id, Map.of()));
    return me.view(user);
  }

  private void claim(UserEntity user, String email) {
    voidLinks.call(user.id);
    users.update("email = null where id = ?1", user.id);
    users.update(
        """
        email = ?2, pendingEmail = null
        where id = ?1 and not exists (select 1 from UserEntity o where o.email = ?2)
        """,
        user.id,
        email);
    users.getEntityManager().refresh(user);
  }
}
