package app.otodoke.accounts.internal;

import app.otodoke.accounts.InviteNotGood;
import app.otodoke.accounts.InvitePreview;
import app.otodoke.accounts.Origin;
import app.otodoke.circle.CircleApi;
import app.otodoke.circle.CircleView;
import app.otodoke.circle.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An invitation as its receiver sees it. */
@ApplicationScoped
class InvitePreviewQuery {

  private final Attempts attempts;
  private final InviteRepository invites;
  private final UserRepository users;
  private final CircleApi circle;
  private final Avatars avatars;
  private final Clock clock;

  InvitePreviewQuery(
      Attempts attempts,
      InviteRepository invites,
      UserRepository users,
      CircleApi circle,
      Avatars avatars,
      Clock clock) {
    this.attempts = attempts;
    this.invites = invites;
    this.users = users;
    this.circle = circle;
    this.avatars = avatars;
    this.clock = clock;
  }

  @Transactional
  InvitePreview one(String code, Origin origin) {
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.LINK, null, origin.address());
    InviteEntity invite = find(code);
    CircleView place = circle.current();
    if (invite == null || place.registration() == Registration.CLOSED) {
      throw new InviteNotGood();
    }
    UserEntity inviter = users.findById(invite.createdBy);
    if (inviter.suspendedAt != null) {
      throw new InviteNotGood();
    }
    attempt.succeeded();
    return new InvitePreview(
        place.name(), inviter.displayName, avatars.url(inviter.avatarId), invite.expiresAt);
  }

  /** Whether it can still be used; only {@link UseInviteService} decides. */
  @Transactional
  boolean good(String code) {
    return find(code) != null;
  }

  private InviteEntity find(String code) {
    if (code.indexOf('\0') >= 0) {
      return null; // the database takes no such text
    }
    return invites
        .find(
            "code = ?1 and revokedAt is null and expiresAt > ?2 and uses < maxUses",
            code,
            clock.instant())
        .firstResult();
  }
}
