package app.otodoke.http.web.catalog;

import app.otodoke.catalog.ReferencesApi;
import app.otodoke.catalog.SongView;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/songs/spotify")
@RunOnVirtualThread
@Authenticated
@Tag(name = "spotify")
public class SpotifySongsResource {

  private final ReferencesApi references;
  private final CurrentActor actor;

  @Context HttpHeaders headers;

  SpotifySongsResource(ReferencesApi references, CurrentActor actor) {
    this.references = references;
    this.actor = actor;
  }

  /**
   * Which track.
   *
   * @param spotify its id, URI or link
   */
  public record Track(String spotify) {}

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "referSong",
      summary = "Bring in a track from Spotify, or get the song it already is here")
  @APIResponse(responseCode = "201", description = "Here")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "503", ref = "Problem")
  public SongView referSong(@NotNull Track track) {
    return references.refer(actor.get(), track.spotify(), Language.of(headers));
  }
}
