package app.otodoke.http.open.bots;

import app.otodoke.bots.HooksApi;
import app.otodoke.chat.Posted;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/hooks")
@RunOnVirtualThread
@PermitAll
@Tag(name = "bots")
public class HooksResource {

  private final HooksApi hooks;

  HooksResource(HooksApi hooks) {
    this.hooks = hooks;
  }

  /**
   * What is said.
   *
   * @param clientId a repeat with the same one writes nothing again
   */
  @Schema(name = "HookMessage")
  public record TextBody(
      @NotNull @Size(max = 8_000) @Schema(examples = "新しい録音が届きました") String text, UUID clientId) {}

  /** Where it stands now. */
  @Schema(name = "HookPosted")
  public record PostedBody(UUID messageId, long seq, boolean repeated) {}

  @POST
  @Path("{secret}")
  @ResponseStatus(201)
  @Operation(
      operationId = "postByHook",
      summary = "Write into a room by its secret address",
      description = "Markdown like any message. Thirty at once, then one a second.")
  @APIResponseSchema(value = PostedBody.class, responseCode = "201", responseDescription = "Said")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public PostedBody postByHook(
      @PathParam("secret") String secret, @NotNull @jakarta.validation.Valid TextBody body) {
    Posted posted = hooks.post(secret, body.clientId(), body.text());
    return new PostedBody(posted.message().id(), posted.seq(), posted.repeated());
  }
}
