package app.otodoke.accounts.internal;

import app.otodoke.accounts.ResetLink;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** For those who cannot get in and cannot be mailed: an owner hands them a link. */
@ApplicationScoped
class IssueResetLinkService {

  private static final Duration LIFE = Duration.ofDays(1);

  private final UserRepository users;
  private final MakeLinkService makeLink;
  private final CircleApi circle;

  IssueResetLinkService(UserRepository users, MakeLinkService makeLink, CircleApi circle) {
    this.users = users;
    this.makeLink = makeLink;
    this.circle = circle;
  }

  @Transactional
  ResetLink call(Actor actor, UUID userId) {
    AccountAccess.requireOwner(actor);
    AccountAccess.requireSession(actor);
    UserEntity user = users.findById(userId);
    if (user == null || user.passwordHash == null || user.suspendedAt != null) {
      throw new NotThere();
    }
    circle.record(new AuditEntry(actor.userId(), "member.reset-link-made", userId, Map.of()));
    return makeLink.call(LinkEntity.Purpose.PASSWORD, user, LIFE);
  }
}
