package app.otodoke.http.web.accounts;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.accounts.MemberView;
import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.ResetLink;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/members")
@RunOnVirtualThread
@Tag(name = "members", description = "The people of the circle")
public class MembersResource {

  private final AccountsApi accounts;
  private final SessionsApi sessions;
  private final CurrentActor actor;

  MembersResource(AccountsApi accounts, SessionsApi sessions, CurrentActor actor) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.actor = actor;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listMembers",
      summary = "Members by name",
      description =
          "The text is found anywhere in display name or handle, whatever its case, width and"
              + " kana.")
  public Page<PersonView> listMembers(
      @Parameter(description = "Part of a name", example = "よね") @QueryParam("q") @Size(max = 100)
          String q,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit,
      @Parameter(description = "Those who were shut out instead; owners only")
          @QueryParam("suspended")
          boolean suspended) {
    int size = Page.limit(limit, 50);
    return suspended
        ? accounts.suspended(actor.get(), after, size)
        : accounts.search(actor.get(), q, after, size);
  }

  @GET
  @Path("{member}")
  @Authenticated
  @Operation(operationId = "getMember", summary = "A member's profile")
  @APIResponseSchema(
      value = MemberView.class,
      responseCode = "200",
      responseDescription = "The profile")
  @APIResponse(responseCode = "404", ref = "Problem")
  public MemberView getMember(@PathParam("member") String handle) {
    return accounts.member(actor.get(), handle);
  }

  @PATCH
  @Path("{member}")
  @RolesAllowed("OWNER")
  @Operation(
      operationId = "changeMember",
      summary = "Give a member another role, shut them out or let them in again; owners only",
      description = "Somebody who is shut out is signed out everywhere at once.")
  @APIResponseSchema(
      value = PersonView.class,
      responseCode = "200",
      responseDescription = "Changed")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public PersonView changeMember(
      @PathParam("member") UUID id,
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(name = "example", value = "{\"role\": \"MODERATOR\"}")))
          ChangeMember command) {
    return accounts.changeMember(actor.get(), id, command);
  }

  @POST
  @Path("{member}/reset-links")
  @RolesAllowed("OWNER")
  @ResponseStatus(201)
  @Operation(
      operationId = "issueResetLink",
      summary = "Make a link by which a member can choose a new password; owners only",
      description = "For circles that cannot send mail. Good once, for a day.")
  @APIResponseSchema(value = ResetLink.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ResetLink issueResetLink(@PathParam("member") UUID id) {
    return sessions.issueResetLink(actor.get(), id);
  }
}
