package app.otodoke.conduct;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;

/**
 * Bans: sessions and sockets end within a second. Moderators ban members and programs, owners
 * everyone but the last owner.
 */
public interface BansApi {

  /**
   * Bans a person. With a purge, all they wrote is taken away in the background, also after a
   * restart.
   *
   * @throws app.otodoke.shared.NotThere when there is no such person
   * @throws app.otodoke.shared.NotAllowed when the actor's role does not reach
   */
  BanView ban(Actor actor, UUID userId, BanMember command);

  /**
   * Lets a person in again; what was taken away does not come back.
   *
   * @throws app.otodoke.shared.NotThere when they are not banned
   */
  void unban(Actor actor, UUID userId);

  /** Who is banned, the newest first, 200 at most; moderators only. */
  List<BanView> bans(Actor actor);
}
