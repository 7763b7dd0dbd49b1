package app.otodoke.posts.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.posts.FollowView;
import app.otodoke.posts.FollowsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FollowsBackend implements FollowsApi {

  private final FollowService follow;
  private final FollowQuery follows;
  private final PeopleBehindQuery people;

  FollowsBackend(FollowService follow, FollowQuery follows, PeopleBehindQuery people) {
    this.follow = follow;
    this.follows = follows;
    this.people = people;
  }

  @Override
  public FollowView follow(Actor actor, UUID userId, boolean following) {
    follow.call(actor, userId, following);
    return follows.of(actor.userId(), userId);
  }

  @Override
  public FollowView follow(Actor actor, UUID userId) {
    actor.requireScope(PostAccess.READ);
    return follows.of(actor.userId(), userId);
  }

  @Override
  public Page<PersonView> people(
      Actor actor, UUID userId, boolean followers, String after, int limit) {
    actor.requireScope(PostAccess.READ);
    return followers
        ? people.followers(userId, after, limit)
        : people.followees(userId, after, limit);
  }
}
