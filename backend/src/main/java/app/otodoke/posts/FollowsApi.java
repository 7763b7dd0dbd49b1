package app.otodoke.posts;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.UUID;

/** Who follows whom. Programs need {@code posts:read}, for changes {@code posts:write}. */
public interface FollowsApi {

  /**
   * Follows a member, or no longer; doing it twice changes nothing.
   *
   * @throws app.otodoke.shared.NotThere when there is no such member
   * @throws app.otodoke.shared.InvalidInput when it is the actor
   */
  FollowView follow(Actor actor, UUID userId, boolean following);

  /** How the actor and a member stand to each other. */
  FollowView follow(Actor actor, UUID userId);

  /** Whom a member follows, or who follows them; the latest first. */
  Page<PersonView> people(Actor actor, UUID userId, boolean followers, String after, int limit);
}
