package app.otodoke.http.open.media;

import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.media.MediaApi;
import app.otodoke.media.PrepareUpload;
import app.otodoke.media.Purpose;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/uploads")
@RunOnVirtualThread
@Authenticated
@Scope("media:write")
@Tag(name = "open", description = "For programs, with an access token")
public class OpenUploadsResource {

  private final MediaApi media;
  private final CurrentActor actor;

  OpenUploadsResource(MediaApi media, CurrentActor actor) {
    this.media = media;
    this.actor = actor;
  }

  /** What a program wants to send. */
  @Schema(name = "OpenNewUpload")
  public record NewUpload(
      @Schema(description = "The file's name") String name,
      @Schema(description = "Its media type", examples = "image/png") String type,
      @Schema(description = "Bytes, exactly") long size,
      @Schema(description = "SHA-256 of the bytes, hexadecimal") String sha256,
      Purpose purpose) {}

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "openPrepareUpload",
      summary = "Ask for a place to put a file",
      description = "Scope media:write. Then send the bytes there, and complete the upload.")
  @APIResponse(responseCode = "201", description = "Where the bytes go")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  @APIResponse(responseCode = "503", ref = "Problem")
  public UploadBody openPrepareUpload(@NotNull NewUpload body) {
    return UploadBody.of(
        media.prepare(
            actor.get(),
            new PrepareUpload(
                body.name(), body.type(), body.size(), body.sha256(), body.purpose())));
  }

  @PUT
  @Path("{id}/completion")
  @Operation(
      operationId = "openCompleteUpload",
      summary = "Have the file checked and made ready",
      description = "Scope media:write. Repeating it answers the same.")
  @APIResponse(responseCode = "200", description = "Ready to be attached")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "503", ref = "Problem")
  public MediaBody openCompleteUpload(@PathParam("id") UUID id) {
    return MediaBody.of(media.complete(actor.get(), id));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "openCancelUpload",
      summary = "Give up an upload, or a file that is not attached to anything",
      description = "Scope media:write.")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void openCancelUpload(@PathParam("id") UUID id) {
    media.cancel(actor.get(), id);
  }
}
