package app.otodoke.http.web.media;

import app.otodoke.media.MediaApi;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/media")
@RunOnVirtualThread
@Tag(name = "media", description = "Files, put straight into the store")
public class MediaResource {

  /** Shorter than the signed address lives. */
  private static final String CACHED = "private, max-age=3000";

  private final MediaApi media;

  MediaResource(MediaApi media) {
    this.media = media;
  }

  @GET
  @Path("{id}/{variant}")
  @PermitAll
  @Operation(
      operationId = "getMedia",
      summary = "Where a variant's bytes are",
      description =
          "For the src of pictures and recordings: whoever has the address may look, as the key in"
              + " it cannot be guessed.")
  @APIResponse(responseCode = "302", description = "At the store, for a day at least")
  @APIResponse(responseCode = "404", ref = "Problem")
  public RestResponse<Void> getMedia(
      @PathParam("id") UUID id,
      @Parameter(description = "thumb, small, large or original", example = "small")
          @PathParam("variant")
          String variant,
      @Parameter(description = "The medium's key, as in its url") @QueryParam("k") String key,
      @Parameter(description = "Save it under its name rather than show it") @QueryParam("download")
          String download) {
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.FOUND)
        .header("Location", media.locate(id, variant, key, download != null))
        .header("Cache-Control", CACHED)
        .build();
  }
}
