package app.otodoke.http.web.bots;

import app.otodoke.bots.CreateWebhook;
import app.otodoke.bots.DeliveryView;
import app.otodoke.bots.NewWebhook;
import app.otodoke.bots.WebhookState;
import app.otodoke.bots.WebhookView;
import app.otodoke.bots.WebhooksApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/webhooks")
@RunOnVirtualThread
@RolesAllowed("OWNER")
@Tag(name = "bots")
public class WebhooksResource {

  private final WebhooksApi webhooks;
  private final CurrentActor actor;

  WebhooksResource(WebhooksApi webhooks, CurrentActor actor) {
    this.webhooks = webhooks;
    this.actor = actor;
  }

  /** Whether it is told anything. */
  @Schema(name = "ChangeWebhook")
  public record StateBody(WebhookState state) {}

  @GET
  @Operation(operationId = "listWebhooks", summary = "All webhooks, the newest first")
  public List<WebhookView> listWebhooks() {
    return webhooks.webhooks(actor.get());
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createWebhook",
      summary = "Have an address told what is said in a bot's rooms",
      description =
          "Each delivery is a POST of JSON {id, event, roomId, seq, at, message} with the headers"
              + " X-Otodoke-Delivery (the same for every repeat) and X-Otodoke-Signature:"
              + " t=<seconds>,v1=<HMAC-SHA256 of \"<seconds>.<body>\" by the secret, in hex>."
              + " Anything but 2xx is tried again, later each time; redirects are not followed."
              + " Private addresses only where the host is trusted by a setting. The secret is"
              + " shown this once.")
  @APIResponseSchema(value = NewWebhook.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "409", ref = "Problem")
  public NewWebhook createWebhook(@NotNull CreateWebhook command) {
    return webhooks.create(actor.get(), command);
  }

  @PATCH
  @Path("{id}")
  @Operation(operationId = "changeWebhook", summary = "Pause a webhook or let it go on")
  @APIResponseSchema(
      value = WebhookView.class,
      responseCode = "200",
      responseDescription = "Changed")
  @APIResponse(responseCode = "404", ref = "Problem")
  public WebhookView changeWebhook(@PathParam("id") UUID id, @NotNull StateBody body) {
    return webhooks.change(actor.get(), id, body.state());
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "removeWebhook", summary = "End a webhook")
  @APIResponse(responseCode = "204", description = "Ended")
  public void removeWebhook(@PathParam("id") UUID id) {
    webhooks.remove(actor.get(), id);
  }

  @GET
  @Path("{id}/deliveries")
  @Operation(operationId = "listDeliveries", summary = "What was sent, the newest first")
  public Page<DeliveryView> listDeliveries(
      @PathParam("id") UUID id,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return webhooks.deliveries(actor.get(), id, after, Page.limit(limit, 50));
  }

  @POST
  @Path("{id}/deliveries/{delivery}/redelivery")
  @ResponseStatus(202)
  @Operation(operationId = "redeliver", summary = "Send a delivery again, with the same id")
  @APIResponseSchema(
      value = DeliveryView.class,
      responseCode = "202",
      responseDescription = "It is its turn again")
  @APIResponse(responseCode = "404", ref = "Problem")
  public DeliveryView redeliver(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
    return webhooks.redeliver(actor.get(), id, delivery);
  }
}
