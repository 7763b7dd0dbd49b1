package app.otodoke.accounts;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Accounts of programs (role BOT): nobody signs in with them, they act by access token. */
public interface ProgramsApi {

  /**
   * Makes an account for a program; for those whom the calling module lets.
   *
   * @throws RegistrationNotPossible when somebody has the handle
   * @throws app.otodoke.shared.InvalidInput when handle or name will not do
   */
  PersonView create(Actor actor, String handle, String displayName);

  /**
   * Makes a token for a program; the ones it had are void. Owners only.
   *
   * @throws app.otodoke.shared.NotThere when there is no such program
   * @throws app.otodoke.shared.InvalidInput when a scope will not do; {@code admin} is none for
   *     programs
   */
  CreatedAccessToken issueToken(Actor actor, UUID botId, Set<String> scopes);

  /** All programs that are let in, by name; owners only. */
  List<PersonView> programs(Actor actor);
}
