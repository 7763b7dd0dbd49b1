package app.otodoke.http.web.catalog;

import app.otodoke.catalog.ReferencesApi;
import app.otodoke.catalog.SpotifyFound;
import app.otodoke.catalog.SpotifySearch;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/spotify")
@RunOnVirtualThread
@Authenticated
@Tag(name = "spotify", description = "Songs that live at Spotify; works without it, only smaller")
public class SpotifyResource {

  private final ReferencesApi references;
  private final CurrentActor actor;

  @Context HttpHeaders headers;

  SpotifyResource(ReferencesApi references, CurrentActor actor) {
    this.references = references;
    this.actor = actor;
  }

  @GET
  @Path("status")
  @Operation(operationId = "getSpotifyStatus", summary = "Whether Spotify can be asked")
  public SpotifyFound getSpotifyStatus() {
    return references.status(actor.get());
  }

  @GET
  @Path("search")
  @Operation(
      operationId = "searchSpotify",
      summary = "Search Spotify by text, link or URI",
      description = "Never fails because Spotify does: the answer's state tells.")
  public SpotifyFound searchSpotify(
      @Parameter(description = "Text, link or URI") @QueryParam("q") String q,
      @Parameter(description = "track or artist") @QueryParam("kind") @DefaultValue("track")
          String kind,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("10") int limit) {
    return references.search(
        actor.get(), new SpotifySearch(q, kind, offset, limit, Language.of(headers)));
  }
}
