package app.otodoke.http.web.bots;

import app.otodoke.accounts.PersonView;
import app.otodoke.bots.BotsApi;
import app.otodoke.bots.CreateBot;
import app.otodoke.bots.NewBot;
import app.otodoke.http.CurrentActor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/bots")
@RunOnVirtualThread
@RolesAllowed("OWNER")
@Tag(name = "bots", description = "Programs in the circle; owners only")
public class BotsResource {

  private final BotsApi bots;
  private final CurrentActor actor;

  BotsResource(BotsApi bots, CurrentActor actor) {
    this.bots = bots;
    this.actor = actor;
  }

  /** What a token may do. */
  @Schema(name = "BotScopes")
  public record ScopesBody(Set<String> scopes) {}

  @GET
  @Operation(operationId = "listBots", summary = "All bots, by name")
  public List<PersonView> listBots() {
    return bots.bots(actor.get());
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createBot",
      summary = "Make a bot",
      description = "Its token is shown this once. Add the bot to rooms like a person.")
  @APIResponseSchema(value = NewBot.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "409", ref = "Problem")
  public NewBot createBot(@NotNull CreateBot command) {
    return bots.create(actor.get(), command);
  }

  @POST
  @Path("{id}/token")
  @ResponseStatus(201)
  @Operation(
      operationId = "issueBotToken",
      summary = "Make another token for a bot",
      description = "The one before is void at once.")
  @APIResponseSchema(value = NewBot.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "404", ref = "Problem")
  public NewBot issueBotToken(@PathParam("id") UUID id, @NotNull ScopesBody body) {
    Set<String> scopes = body.scopes() == null ? Set.of() : body.scopes();
    return bots.issueToken(actor.get(), id, scopes);
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(
      operationId = "removeBot",
      summary = "Shut a bot out",
      description = "Its token, addresses and webhooks end; what it wrote stays.")
  @APIResponse(responseCode = "204", description = "Shut out")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void removeBot(@PathParam("id") UUID id) {
    bots.remove(actor.get(), id);
  }
}
