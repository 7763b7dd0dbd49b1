package app.otodoke.accounts.internal;

import app.otodoke.accounts.MeView;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** One's own account. */
@ApplicationScoped
class MeQuery {

  private final UserRepository users;
  private final Avatars avatars;
  private final CircleApi circle;
  private final Clock clock;

  MeQuery(UserRepository users, Avatars avatars, CircleApi circle, Clock clock) {
    this.users = users;
    this.avatars = avatars;
    this.circle = circle;
    this.clock = clock;
  }

  @Transactional
  MeView one(Actor actor) {
    AccountAccess.requireReading(actor);
    UserEntity user = users.findById(actor.userId());
    if (user == null) {
      throw new NotSignedIn();
    }
    return view(user);
  }

  MeView view(UserEntity user) {
    return new MeView(
        user.id,
        user.handle,
        user.displayName,
        user.email == null ? user.pendingEmail : user.email,
        user.email != null || !circle.current().mailConfigured(),
        user.email == null ? null : user.pendingEmail,
        user.bio,
        avatars.url(user.avatarId),
        user.role.name(),
        user.language,
        user.settings,
        user.status().view(clock.instant()),
        user.directFrom);
  }
}
