package app.otodoke.accounts.internal;

import app.otodoke.accounts.ChangeProfile;
import app.otodoke.accounts.HandleTaken;
import app.otodoke.accounts.MeView;
import app.otodoke.accounts.ProfileChanged;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class ChangeProfileService {

  private final UserRepository users;
  private final MeQuery me;
  private final Event<ProfileChanged> changed;
  private final Clock clock;

  ChangeProfileService(
      UserRepository users, MeQuery me, Event<ProfileChanged> changed, Clock clock) {
    this.users = users;
    this.me = me;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  MeView call(Actor actor, ChangeProfile command) {
    AccountAccess.requireSession(actor);
    UserEntity user = users.findById(actor.userId(), LockModeType.PESSIMISTIC_WRITE);
    apply(command, user, clock.instant());
    try {
      users.flush();
    } catch (ConstraintViolationException taken) {
      throw new HandleTaken();
    } catch (PersistenceException wrapped) {
      if (wrapped.getCause() instanceof ConstraintViolationException) {
        throw new HandleTaken();
      }
      throw wrapped;
    }
    changed.fire(new ProfileChanged(user.id));
    return me.view(user);
  }

  private static void apply(ChangeProfile command, UserEntity user, Instant now) {
    AccountRules rules = new AccountRules();
    String handle = command.handle() == null ? user.handle : rules.handle(command.handle());
    String name =
        command.displayName() == null
            ? user.displayName
            : rules.displayName(command.displayName(), handle);
    String bio = command.bio() == null ? user.bio : rules.bio(command.bio());
    String language =
        command.language() == null ? user.language : rules.language(command.language());
    var settings =
        command.settings() == null
            ? user.settings
            : rules.settings(user.settings, command.settings());
    Status status = command.status() == null ? user.status() : rules.status(command.status(), now);
    rules.refuseIfWrong();
    user.name(handle, name);
    user.bio = bio;
    user.language = language;
    user.settings = settings;
    user.say(status);
    if (command.directFrom() != null) {
      user.directFrom = command.directFrom();
    }
  }
}
