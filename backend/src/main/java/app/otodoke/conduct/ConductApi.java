package app.otodoke.conduct;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom one does not want to hear. Between two people of whom one blocks the other there are no
 * direct messages, and neither sees the other's posts and direct room; muting only spares oneself.
 */
public interface ConductApi {

  /**
   * Blocks a person, or no longer; repeating it changes nothing.
   *
   * @throws app.otodoke.shared.NotThere when there is no such person
   * @throws app.otodoke.shared.InvalidInput when it is oneself
   * @throws app.otodoke.shared.Conflict when one blocks 1,000 people already
   */
  void block(Actor actor, UUID userId, boolean blocked);

  /** Mutes a person, or no longer; refuses like {@link #block}. */
  void mute(Actor actor, UUID userId, boolean muted);

  /** Whom the actor blocks, the newest first. */
  List<PersonView> blocks(Actor actor);

  /** Whom the actor mutes, the newest first. */
  List<PersonView> mutes(Actor actor);

  /**
   * Everyone with whom a block stands between, whoever made it; from memory, a second old at most.
   */
  Set<UUID> apart(UUID userId);

  /** Whom each of these people mutes, in one statement; who mutes nobody is left out. */
  Map<UUID, Set<UUID>> muted(Collection<UUID> userIds);
}
