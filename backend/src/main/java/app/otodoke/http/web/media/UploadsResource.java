package app.otodoke.http.web.media;

import app.otodoke.http.CurrentActor;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.media.PrepareUpload;
import app.otodoke.media.UploadLimits;
import app.otodoke.media.UploadTicket;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/uploads")
@RunOnVirtualThread
@Authenticated
@Tag(name = "media", description = "Files, put straight into the store")
public class UploadsResource {

  private final MediaApi media;
  private final CurrentActor actor;

  UploadsResource(MediaApi media, CurrentActor actor) {
    this.media = media;
    this.actor = actor;
  }

  @GET
  @Path("limits")
  @Operation(operationId = "getUploadLimits", summary = "What uploads must keep to")
  public UploadLimits getUploadLimits() {
    return media.limits();
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "prepareUpload",
      summary = "Ask for a place to put a file",
      description =
          "Then send the bytes there, with the method and headers the ticket names, and complete"
              + " the upload. A url that begins with a slash is relative to this server.")
  @APIResponse(responseCode = "201", description = "Where the bytes go")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  @APIResponse(responseCode = "503", ref = "Problem")
  public UploadTicket prepareUpload(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "picture",
                              value =
                                  """
                                  {"name": "夏の海.jpg", "type": "image/jpeg", "size": 482133,
                                   "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                   "purpose": "MESSAGE_IMAGE"}
                                  """)))
          PrepareUpload command) {
    return media.prepare(actor.get(), command);
  }

  @PUT
  @Path("{id}/completion")
  @Operation(
      operationId = "completeUpload",
      summary = "Have the file checked and made ready",
      description = "Repeating it answers the same.")
  @APIResponse(responseCode = "200", description = "Ready to be attached")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "503", ref = "Problem")
  public MediaView completeUpload(@PathParam("id") UUID id) {
    return media.complete(actor.get(), id);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "cancelUpload",
      summary = "Give up an upload, or a file that is not attached to anything")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void cancelUpload(@PathParam("id") UUID id) {
    media.cancel(actor.get(), id);
  }
}
