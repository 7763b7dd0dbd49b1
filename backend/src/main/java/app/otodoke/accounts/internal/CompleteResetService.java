package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.PasswordChanged;
import app.otodoke.accounts.ResetNotGood;
import app.otodoke.accounts.SessionEnded;
import app.otodoke.accounts.SignedIn;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;

/** Sets a new password by a link, ends all sessions and opens a new one. */
@ApplicationScoped
class CompleteResetService {

  private final Attempts attempts;
  private final LinkQuery links;
  private final UseLinkService useLink;
  private final VoidLinksService voidLinks;
  private final SessionRepository sessions;
  private final UserRepository users;
  private final Passwords passwords;
  private final EndSessionsService end;
  private final OpenSessionService open;
  private final CircleApi circle;
  private final Event<PasswordChanged> changed;

  CompleteResetService(
      Attempts attempts,
      LinkQuery links,
      UseLinkService useLink,
      VoidLinksService voidLinks,
      SessionRepository sessions,
      UserRepository users,
      Passwords passwords,
      EndSessionsService end,
      OpenSessionService open,
      CircleApi circle,
      Event<PasswordChanged> changed) {
    this.attempts = attempts;
    this.links = links;
    this.useLink = useLink;
    this.voidLinks = voidLinks;
    this.sessions = sessions;
    this.users = users;
    this.passwords = passwords;
    this.end = end;
    this.open = open;
    this.circle = circle;
    this.changed = changed;
  }

  /** Not in a transaction of its own: the hash would hold a connection for nothing. */
  SignedIn call(String token, String password, Origin origin) {
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.LINK, null, origin.address());
    UUID userId = links.userOf(LinkEntity.Purpose.PASSWORD, token);
    if (userId == null) {
      throw new ResetNotGood();
    }
    attempt.succeeded();
    UserEntity user = QuarkusTransaction.joiningExisting().call(() -> users.findById(userId));
    AccountRules rules = new AccountRules();
    rules.password(password, user.handle, user.email);
    rules.refuseIfWrong();
    String hash = passwords.hash(password);
    return QuarkusTransaction.joiningExisting().call(() -> change(token, hash, origin));
  }

  private SignedIn change(String token, String hash, Origin origin) {
    LinkEntity link = useLink.call(LinkEntity.Purpose.PASSWORD, token);
    UserEntity user = users.findById(link.userId, LockModeType.PESSIMISTIC_WRITE);
    if (user.suspendedAt != null) {
      throw new ResetNotGood();
    }
    user.passwordHash = hash;
    end.call(sessions.lockOpen(user.id, null), SessionEnded.Reason.PASSWORD_CHANGED);
    voidLinks.call(user.id);
    circle.record(new AuditEntry(user.id, "password.reset", user.id, Map.of()));
    changed.fire(new PasswordChanged(user.id, null));
    return open.call(user, origin);
  }
}
