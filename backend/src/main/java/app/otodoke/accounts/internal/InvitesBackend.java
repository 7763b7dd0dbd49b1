package app.otodoke.accounts.internal;

import app.otodoke.accounts.CreateInvite;
import app.otodoke.accounts.InvitePreview;
import app.otodoke.accounts.InviteView;
import app.otodoke.accounts.InvitesApi;
import app.otodoke.accounts.Origin;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InvitesBackend implements InvitesApi {

  private final InvitesQuery invites;
  private final InvitePreviewQuery preview;
  private final CreateInviteService create;
  private final RevokeInviteService revoke;

  InvitesBackend(
      InvitesQuery invites,
      InvitePreviewQuery preview,
      CreateInviteService create,
      RevokeInviteService revoke) {
    this.invites = invites;
    this.preview = preview;
    this.create = create;
    this.revoke = revoke;
  }

  @Override
  public List<InviteView> invites(Actor actor) {
    return invites.list(actor);
  }

  @Override
  public InviteView create(Actor actor, CreateInvite command) {
    return create.call(actor, command);
  }

  @Override
  public void revoke(Actor actor, UUID inviteId) {
    revoke.call(actor, inviteId);
  }

  @Override
  public InvitePreview preview(String code, Origin origin) {
    return preview.one(code, origin);
  }
}
