package app.otodoke.accounts.internal;

import app.otodoke.accounts.MeView;
import app.otodoke.accounts.ProfileChanged;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class ChangeAvatarService {

  private final UserRepository users;
  private final Avatars avatars;
  private final MeQuery me;
  private final Event<ProfileChanged> changed;

  ChangeAvatarService(
      UserRepository users, Avatars avatars, MeQuery me, Event<ProfileChanged> changed) {
    this.users = users;
    this.avatars = avatars;
    this.me = me;
    this.changed = changed;
  }

  @Transactional
  MeView call(Actor actor, UUID mediaId) {
    AccountAccess.requireSession(actor);
    UserEntity user = users.findById(actor.userId(), LockModeType.PESSIMISTIC_WRITE);
    avatars.replace(actor, user.avatarId, mediaId);
    user.avatarId = mediaId;
    changed.fire(new ProfileChanged(user.id));
    return me.view(user);
  }
}
