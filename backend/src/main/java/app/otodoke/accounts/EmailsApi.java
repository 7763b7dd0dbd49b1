package app.otodoke.accounts;

import app.otodoke.shared.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * One's own e-mail address. No answer tells whether somebody else has an address; whoever has it
 * hears of it by letter.
 */
public interface EmailsApi {

  /**
   * Changes one's address: once the link sent to it was followed, or at once where the circle
   * cannot send mail. For sessions only.
   *
   * @throws WrongPassword when the present password was not given right
   * @throws app.otodoke.shared.InvalidInput when it is no address
   * @throws app.otodoke.shared.TooManyRequests when it is tried too often
   */
  MeView change(Actor actor, ChangeEmail command, Origin origin);

  /**
   * Sends the link again that confirms one's address; does nothing when there is nothing to
   * confirm.
   *
   * @throws app.otodoke.shared.TooManyRequests when it is asked for too often
   */
  void sendConfirmation(Actor actor, Origin origin);

  /**
   * Where people's letters go, for letters they asked for; in one statement.
   *
   * @param ids any number; who has no address, or is suspended, is left out of the answer
   */
  Map<UUID, Addressee> addressees(Collection<UUID> ids);
}
