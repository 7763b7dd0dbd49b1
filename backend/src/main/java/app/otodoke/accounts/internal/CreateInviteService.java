package app.otodoke.accounts.internal;

import app.otodoke.accounts.CreateInvite;
import app.otodoke.accounts.InviteView;
import app.otodoke.accounts.InvitesApi;
import app.otodoke.accounts.RegistrationClosed;
import app.otodoke.accounts.TooMany;
import app.otodoke.circle.CircleApi;
import app.otodoke.circle.Registration;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

@ApplicationScoped
class CreateInviteService {

  private final CircleApi circle;
  private final InviteRepository invites;
  private final UserRepository users;
  private final PeopleQuery people;
  private final Clock clock;

  CreateInviteService(
      CircleApi circle,
      InviteRepository invites,
      UserRepository users,
      PeopleQuery people,
      Clock clock) {
    this.circle = circle;
    this.invites = invites;
    this.users = users;
    this.people = people;
    this.clock = clock;
  }

  @Transactional
  InviteView call(Actor actor, CreateInvite command) {
    AccountAccess.requireSession(actor);
    Checks checks = new Checks();
    int days = checks.number("days", command.days(), 1, 30, 7);
    int uses = checks.number("uses", command.uses(), 1, 100, 1);
    checks.refuseIfWrong();
    if (circle.current().registration() == Registration.CLOSED) {
      throw new RegistrationClosed();
    }
    // the lock makes the count hold
    users.findById(actor.userId(), LockModeType.PESSIMISTIC_WRITE);
    long present =
        invites.count(
            "createdBy = ?1 and revokedAt is null and expiresAt > ?2 and uses < maxUses",
            actor.userId(),
            clock.instant());
    if (present >= InvitesApi.MAX_INVITES) {
      throw new TooMany();
    }
    InviteEntity invite = new InviteEntity();
    invite.id = Ids.next();
    invite.code = OpaqueSecrets.code();
    invite.createdBy = actor.userId();
    invite.maxUses = uses;
    invite.createdAt = clock.instant();
    invite.expiresAt = invite.createdAt.plus(Duration.ofDays(days));
    invites.persist(invite);
    return InvitesQuery.view(invite, people.byId(List.of(actor.userId())).get(actor.userId()));
  }
}
