package app.otodoke.accounts;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Getting in and staying in. Whatever guesses is limited per account, per address and in all, and
 * answers {@link app.otodoke.shared.TooManyRequests}; neither answers nor the work done tell
 * whether an address has an account.
 */
public interface SessionsApi {

  /** How long an access token is good for. */
  long ACCESS_SECONDS = 600;

  /**
   * Founds the circle, makes its owner and signs them in. Of several at the same time exactly one
   * succeeds.
   *
   * @throws app.otodoke.circle.AlreadyFounded when there is a circle
   */
  SignedIn found(FoundCircle command, Origin origin);

  /**
   * Makes an account and signs it in.
   *
   * @throws RegistrationClosed when the circle takes nobody, or nobody without an invitation
   * @throws InviteNotGood when the invitation is not, or no longer, good
   * @throws RegistrationNotPossible when handle or address cannot be used
   */
  SignedIn register(RegisterAccount command, Origin origin);

  /**
   * Opens a session.
   *
   * @throws WrongCredentials when login and password do not belong together
   * @throws AccountIsSuspended when they do, but the account is shut out
   */
  SignedIn signIn(SignIn command, Origin origin);

  /**
   * Renews a session. The token is spent and replaced. A spent one ends the whole session, unless
   * it was spent within the last 10 seconds (two tabs renew at once).
   *
   * @throws SessionOver when the session ended or the token is no good
   */
  SignedIn refresh(String refreshToken, Origin origin);

  /** Ends the session the token belongs to; does nothing when there is none. */
  void signOut(String refreshToken);

  /** One's signed-in devices, last seen first. */
  List<SessionView> sessions(Actor actor);

  /**
   * Ends one of one's own sessions.
   *
   * @throws app.otodoke.shared.NotThere when it is not one's own or over
   */
  void revoke(Actor actor, UUID sessionId);

  /**
   * Changes one's password and ends one's other sessions.
   *
   * @throws WrongPassword when the present one was not given right
   */
  void changePassword(Actor actor, ChangePassword command, Origin origin);

  /**
   * Sends a link to the address, if an account has it and the circle can send mail. Never tells.
   */
  void requestReset(String email, Origin origin);

  /**
   * Makes a link for a member who cannot get in, good for a day; owners only.
   *
   * @throws app.otodoke.shared.NotThere when there is no such member
   */
  ResetLink issueResetLink(Actor actor, UUID userId);

  /** Whether a link can still be used. */
  boolean resetIsGood(String token, Origin origin);

  /**
   * Sets a new password by a link, ends all sessions and opens a new one.
   *
   * @throws ResetNotGood when the link is unknown, too old or used
   */
  SignedIn completeReset(String token, String password, Origin origin);

  /**
   * Confirms an e-mail address by the link sent to it.
   *
   * @throws ResetNotGood when the link is unknown, too old or used
   */
  void confirmEmail(String token, Origin origin);

  /** Who acts with this bearer token; empty when it is no good. */
  default Optional<Actor> verify(String bearer) {
    return examine(bearer).map(Credential::actor);
  }

  /** Like {@link #verify}, and until when the token is good. */
  Optional<Credential> examine(String bearer);
}
