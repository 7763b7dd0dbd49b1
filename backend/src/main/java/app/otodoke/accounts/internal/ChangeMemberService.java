package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccountSuspended;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.accounts.LastOwner;
import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.ProfileChanged;
import app.otodoke.accounts.RoleChanged;
import app.otodoke.accounts.SessionEnded;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an owner does about a member: another role, shut out, let in again. */
@ApplicationScoped
class ChangeMemberService {

  private final UserRepository users;
  private final SessionRepository sessions;
  private final EndSessionsService end;
  private final PeopleQuery people;
  private final CircleApi circle;
  private final Event<Object> events;
  private final Clock clock;

  ChangeMemberService(
      UserRepository users,
      SessionRepository sessions,
      EndSessionsService end,
      PeopleQuery people,
      CircleApi circle,
      Event<Object> events,
      Clock clock) {
    this.users = users;
    this.sessions = sessions;
    this.end = end;
    this.people = people;
    this.circle = circle;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  PersonView call(Actor actor, UUID userId, ChangeMember command) {
    AccountAccess.requireModerator(actor);
    Checks checks = new Checks();
    checks.that(command.role() != Role.BOT, "role", "choice", "OWNER, MODERATOR, MEMBER");
    checks.refuseIfWrong();
    // all owners are locked, in one order, so that two cannot put each other out at once
    List<UserEntity> locked =
        users
            .find("id = ?1 or role = ?2 and suspendedAt is null order by id", userId, Role.OWNER)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
    UserEntity user =
        locked.stream().filter(one -> one.id.equals(userId)).findAny().orElseThrow(NotThere::new);
    boolean reaches = user.role == Role.MEMBER || user.role == Role.BOT;
    if (!actor.isOwner() && (command.role() != null || !reaches)) {
      throw new NotAllowed(); // moderators only shut members out and let them in
    }
    if (command.role() != null && command.role() != user.role && user.role != Role.BOT) {
      changeRole(actor, user, command.role());
    }
    if (command.suspended() != null && command.suspended() != (user.suspendedAt != null)) {
      suspend(actor, user, command.suspended());
    }
    if (locked.stream().noneMatch(one -> one.role == Role.OWNER && one.suspendedAt == null)) {
      throw new LastOwner();
    }
    users.flush();
    return people.byId(List.of(userId)).get(userId);
  }

  private void changeRole(Actor actor, UserEntity user, Role role) {
    record(actor, "member.role-changed", user, Map.of("from", user.role.name(), "to", role.name()));
    user.role = role;
    raise(user);
    events.fire(new RoleChanged(user.id, role));
  }

  private void suspend(Actor actor, UserEntity user, boolean out) {
    record(actor, out ? "member.suspended" : "member.readmitted", user, Map.of());
    user.suspendedAt = out ? clock.instant() : null;
    raise(user);
    if (out) {
      end.call(sessions.lockOpen(user.id, null), SessionEnded.Reason.SUSPENDED);
      events.fire(new AccountSuspended(user.id));
    }
    events.fire(new ProfileChanged(user.id));
  }

  private void raise(UserEntity user) {
    user.raiseAccess(clock.instant());
    events.fire(new AccessRaised(user.id, user.accessVersion));
  }

  private void record(Actor actor, String action, UserEntity user, Map<String, String> details) {
    circle.record(new AuditEntry(actor.userId(), action, user.id, details));
  }
}
