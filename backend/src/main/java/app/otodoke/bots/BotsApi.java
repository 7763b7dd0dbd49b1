package app.otodoke.bots;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Bots: accounts that programs act with. Owners only; others are refused. */
public interface BotsApi {

  /** All bots, by name. */
  List<PersonView> bots(Actor actor);

  /**
   * Makes a bot and its token.
   *
   * @throws app.otodoke.accounts.RegistrationNotPossible when somebody has the handle
   * @throws app.otodoke.shared.InvalidInput when handle, name or a scope will not do
   */
  NewBot create(Actor actor, CreateBot command);

  /**
   * Makes another token; the one before is void at once.
   *
   * @throws app.otodoke.shared.NotThere when there is no such bot
   */
  NewBot issueToken(Actor actor, UUID botId, Set<String> scopes);

  /**
   * Shuts a bot out: its token and webhooks end, what it wrote stays.
   *
   * @throws app.otodoke.shared.NotThere when there is no such bot
   */
  void remove(Actor actor, UUID botId);
}
