package app.otodoke.http.web.notices;

import app.otodoke.http.CurrentActor;
import app.otodoke.notices.PushApi;
import app.otodoke.notices.PushSubscription;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/push")
@RunOnVirtualThread
@Authenticated
@Tag(name = "notices")
public class PushResource {

  private final PushApi push;
  private final CurrentActor actor;

  PushResource(PushApi push, CurrentActor actor) {
    this.push = push;
    this.actor = actor;
  }

  /** What a browser needs to subscribe. */
  @Schema(name = "PushKey")
  public record KeyBody(
      @Schema(description = "The circle's public key (VAPID), base64url") String key) {}

  /** Which device. */
  @Schema(name = "PushEndpoint")
  public record EndpointBody(
      @NotNull @Schema(description = "As it was told when subscribing") String endpoint) {}

  /** What came of a try. */
  @Schema(name = "PushTried")
  public record TriedBody(@Schema(description = "How many devices took it") int delivered) {}

  @GET
  @Path("key")
  @Operation(operationId = "getPushKey", summary = "The key for subscribing to Web Push")
  @APIResponse(responseCode = "200", description = "The same for everybody, for good")
  public KeyBody getPushKey() {
    return new KeyBody(push.publicKey());
  }

  @POST
  @Path("subscriptions")
  @Operation(
      operationId = "subscribePush",
      summary = "Let this device ring",
      description =
          "Ends with the session. The same endpoint again takes the place of what was known of it;"
              + " one person has ten at most, the newest.")
  @APIResponse(responseCode = "204", description = "It will")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "422", ref = "Problem")
  public void subscribePush(@NotNull PushSubscription command) {
    push.subscribe(actor.get(), command);
  }

  @DELETE
  @Path("subscriptions")
  @Operation(operationId = "unsubscribePush", summary = "Let this device ring no longer")
  @APIResponse(responseCode = "204", description = "It will not")
  @APIResponse(responseCode = "403", ref = "Problem")
  public void unsubscribePush(@NotNull EndpointBody command) {
    push.unsubscribe(actor.get(), command.endpoint());
  }

  @POST
  @Path("test")
  @Operation(operationId = "tryPush", summary = "Let one's devices ring once, to try")
  @APIResponse(responseCode = "200", description = "How many took it")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public TriedBody tryPush() {
    return new TriedBody(push.test(actor.get()));
  }
}
