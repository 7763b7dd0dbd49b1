package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sends the link that confirms one's address once more. */
@ApplicationScoped
class ResendConfirmationService {

  private final Attempts attempts;
  private final UserRepository users;
  private final SendEmailConfirmationService confirmation;
  private final CircleApi circle;

  ResendConfirmationService(
      Attempts attempts,
      UserRepository users,
      SendEmailConfirmationService confirmation,
      CircleApi circle) {
    this.attempts = attempts;
    this.users = users;
    this.confirmation = confirmation;
    this.circle = circle;
  }

  @Transactional
  void call(Actor actor, Origin origin) {
    AccountAccess.requireSession(actor);
    UserEntity user = users.findById(actor.userId());
    if (user.pendingEmail == null || !circle.current().mailConfigured()) {
      return;
    }
    attempts.take(Attempts.Kind.RESET, user.pendingEmail, origin.address());
    confirmation.call(user.id);
  }
}
