package app.otodoke.accounts.internal;

import app.otodoke.accounts.InviteView;
import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invitations that are still good: one's own, for an owner everyone's. */
@ApplicationScoped
class InvitesQuery {

  private final InviteRepository invites;
  private final PeopleQuery people;
  private final Clock clock;

  InvitesQuery(InviteRepository invites, PeopleQuery people, Clock clock) {
    this.invites = invites;
    this.people = people;
    this.clock = clock;
  }

  @Transactional
  List<InviteView> list(Actor actor) {
    AccountAccess.requireSession(actor);
    List<InviteEntity> rows =
        invites
            .find(
                """
                revokedAt is null and expiresAt > ?1 and uses < maxUses
                and (createdBy = ?2 or ?3 = true) order by id desc
                """,
                clock.instant(),
                actor.userId(),
                actor.isOwner())
            .page(0, 200)
            .list();
    Map<UUID, PersonView> makers = people.byId(rows.stream().map(row -> row.createdBy).toList());
    return rows.stream().map(row -> view(row, makers.get(row.createdBy))).toList();
  }

  static InviteView view(InviteEntity row, PersonView maker) {
    return new InviteView(
        row.id,
        row.code,
        "/invite/" + row.code,
        maker,
        row.uses,
        row.maxUses,
        row.createdAt,
        row.expiresAt);
  }
}
