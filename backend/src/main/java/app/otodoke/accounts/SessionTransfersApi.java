package app.otodoke.accounts;

import app.otodoke.shared.Actor;

/** Signing in on a second device with the help of one that is signed in already. */
public interface SessionTransfersApi {

  /**
   * Makes a code; the one this session made before is void.
   *
   * @throws app.otodoke.shared.NotAllowed to programs
   * @throws app.otodoke.shared.TooManyRequests when it is asked for too often
   */
  TransferCode begin(Actor actor, Origin origin);

  /**
   * Whose code it is, to be shown before it is used.
   *
   * @throws TransferNotGood when it cannot be used
   */
  PersonView look(String code, Origin origin);

  /**
   * Uses a code up and opens a session on the device that names it.
   *
   * @throws TransferNotGood when it cannot be used
   */
  SignedIn complete(String code, Origin origin);
}
