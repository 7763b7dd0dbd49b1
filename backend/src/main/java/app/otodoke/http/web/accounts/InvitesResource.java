package app.otodoke.http.web.accounts;

import app.otodoke.accounts.CreateInvite;
import app.otodoke.accounts.InvitePreview;
import app.otodoke.accounts.InviteView;
import app.otodoke.accounts.InvitesApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Origins;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/invites")
@RunOnVirtualThread
@Tag(name = "invites", description = "Links by which members bring in others")
public class InvitesResource {

  private final InvitesApi invites;
  private final CurrentActor actor;
  private final Origins origins;

  InvitesResource(InvitesApi invites, CurrentActor actor, Origins origins) {
    this.invites = invites;
    this.actor = actor;
    this.origins = origins;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listInvites",
      summary = "Invitations that are still good: one's own, for owners everyone's")
  public List<InviteView> listInvites() {
    return invites.invites(actor.get());
  }

  @POST
  @Authenticated
  @ResponseStatus(201)
  @Operation(operationId = "createInvite", summary = "Make an invitation")
  @APIResponseSchema(value = InviteView.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public InviteView createInvite(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(name = "example", value = "{\"days\": 7, \"uses\": 1}")))
          CreateInvite command) {
    return invites.create(actor.get(), command);
  }

  @DELETE
  @Path("{id}")
  @Authenticated
  @ResponseStatus(204)
  @Operation(
      operationId = "revokeInvite",
      summary = "Take an invitation back: one's own, for owners anyone's")
  @APIResponse(responseCode = "204", description = "Taken back")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void revokeInvite(@PathParam("id") UUID id) {
    invites.revoke(actor.get(), id);
  }

  @GET
  @Path("{code}/preview")
  @PermitAll
  @Operation(
      operationId = "previewInvite",
      summary = "What an invitation is for, before one is a member")
  @APIResponseSchema(
      value = InvitePreview.class,
      responseCode = "200",
      responseDescription = "It is good")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public InvitePreview previewInvite(@PathParam("code") String code) {
    return invites.preview(code, origins.current());
  }
}
