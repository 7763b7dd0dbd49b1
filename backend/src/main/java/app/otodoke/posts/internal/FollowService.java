package app.otodoke.posts.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.Followed;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Follows a member, or no longer. */
@ApplicationScoped
class FollowService {

  private final EntityManager database;
  private final AccountsApi accounts;
  private final Event<Followed> told;
  private final Clock clock;

  FollowService(EntityManager database, AccountsApi accounts, Event<Followed> told, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.told = told;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID userId, boolean following) {
    actor.requireScope(PostAccess.WRITE);
    if (userId.equals(actor.userId())) {
      throw new InvalidInput("userId", "oneself");
    }
    PersonView person = accounts.people(Set.of(userId)).get(userId);
    if (person == null || following && person.gone()) {
      throw new NotThere();
    }
    Sql sql =
        following
            ? Sql.of("insert into posts.follows (follower_id, followee_id, created_at)")
                .add("values (:me, :them, :now) on conflict do nothing")
                .with("now", clock.instant())
            : Sql.of("delete from posts.follows where follower_id = :me and followee_id = :them");
    if (sql.with("me", actor.userId()).with("them", userId).run(database) > 0) {
      told.fire(new Followed(actor.userId(), userId, following));
    }
  }
}
