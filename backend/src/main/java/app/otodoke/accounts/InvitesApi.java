package app.otodoke.accounts;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;

/** Invitations: personal links by which members bring in others. */
public interface InvitesApi {

  /** The most unexpired invitations one person may have. */
  int MAX_INVITES = 50;

  /** Invitations that are still good: one's own, for an owner everyone's. Newest first. */
  List<InviteView> invites(Actor actor);

  /**
   * Makes an invitation.
   *
   * @throws RegistrationClosed when the circle takes nobody
   * @throws TooMany when one has {@link #MAX_INVITES} already
   */
  InviteView create(Actor actor, CreateInvite command);

  /**
   * Takes an invitation back: one's own, for an owner anyone's.
   *
   * @throws app.otodoke.shared.NotThere when it is not one's own
   */
  void revoke(Actor actor, UUID inviteId);

  /**
   * Shows an invitation to whoever holds its code.
   *
   * @throws InviteNotGood when it is unknown, over, used up or taken back
   */
  InvitePreview preview(String code, Origin origin);
}
