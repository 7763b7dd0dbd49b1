package app.otodoke.http.web.accounts;

import app.otodoke.accounts.AccessTokenView;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.accounts.CreatedAccessToken;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

@Path("/api/web/access-tokens")
@RunOnVirtualThread
@Authenticated
@Tag(name = "access tokens", description = "What programs sign in with")
public class AccessTokensResource {

  private final AccessTokensApi tokens;
  private final CurrentActor actor;

  AccessTokensResource(AccessTokensApi tokens, CurrentActor actor) {
    this.tokens = tokens;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listAccessTokens", summary = "One's access tokens, newest first")
  public List<AccessTokenView> listAccessTokens() {
    return tokens.tokens(actor.get());
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createAccessToken",
      summary = "Make an access token for a program",
      description = "The secret is shown this once.")
  @APIResponseSchema(
      value = CreatedAccessToken.class,
      responseCode = "201",
      responseDescription = "Made")
  @APIResponse(responseCode = "409", ref = "Problem")
  public CreatedAccessToken createAccessToken(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value =
                                  "{\"name\": \"now playing\", \"scopes\": [\"messages:write\"], \"days\": 90}")))
          CreateAccessToken command) {
    return tokens.create(actor.get(), command);
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "revokeAccessToken", summary = "Revoke an access token, at once")
  @APIResponse(responseCode = "204", description = "Revoked")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void revokeAccessToken(@PathParam("id") UUID id) {
    tokens.revoke(actor.get(), id);
  }
}
