package app.otodoke.http.web.catalog;

import app.otodoke.catalog.RecordingView;
import app.otodoke.catalog.RecordingsApi;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/recordings")
@RunOnVirtualThread
@Authenticated
@Tag(name = "songs")
public class RecordingsResource {

  private final RecordingsApi recordings;
  private final CurrentActor actor;

  RecordingsResource(RecordingsApi recordings, CurrentActor actor) {
    this.recordings = recordings;
    this.actor = actor;
  }

  @GET
  @Path("{mediaId}")
  @Operation(
      operationId = "getRecording",
      summary = "What an upload of one's own says about itself: length, tags, cover, waveform")
  @APIResponse(
      responseCode = "200",
      description = "What an upload of one's own says about itself: length, tags, cover, waveform")
  @APIResponse(responseCode = "404", ref = "Problem")
  public RecordingView getRecording(@PathParam("mediaId") UUID mediaId) {
    return recordings.recording(actor.get(), mediaId);
  }
}
