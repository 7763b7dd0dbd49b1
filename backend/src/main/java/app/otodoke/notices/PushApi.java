package app.otodoke.notices;

import app.otodoke.shared.Actor;

/**
 * The devices that ring while their owner is away. A subscription lives as long as the session that
 * made it; for sessions only.
 */
public interface PushApi {

  /** The most devices of one person; more push out the oldest. */
  int MOST = 10;

  /** The circle's public key (VAPID), base64url, as browsers take it. */
  String publicKey();

  /**
   * Lets a device ring. The same endpoint again takes the place of what was known of it.
   *
   * @throws app.otodoke.shared.InvalidInput when endpoint or keys will not do
   */
  void subscribe(Actor actor, PushSubscription subscription);

  /** No longer; does nothing when it is not one's own. */
  void unsubscribe(Actor actor, String endpoint);

  /**
   * Lets all one's devices ring once, to try.
   *
   * @return how many took it
   * @throws app.otodoke.shared.TooManyRequests when it is tried too often
   */
  int test(Actor actor);
}
