package app.otodoke.http.open.catalog;

import app.otodoke.catalog.ArtistView;
import app.otodoke.catalog.ArtistsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Artists, for programs. */
@Path("/api/v1/artists")
@RunOnVirtualThread
@Authenticated
@Scope("catalog:read")
@Tag(name = "open")
public class OpenArtistsResource {

  private final ArtistsApi artists;
  private final CurrentActor actor;

  OpenArtistsResource(ArtistsApi artists, CurrentActor actor) {
    this.artists = artists;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "openListArtists",
      summary = "Artists with songs here, by name",
      description = "Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "A page of artists")
  public Page<ArtistView> openListArtists(
      @Parameter(description = "Found anywhere in name, reading and aliases")
          @QueryParam("q")
          @Size(max = 200)
          String q,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return artists.artists(actor.get(), q, after, Page.limit(limit, 20));
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "openGetArtist",
      summary = "An artist",
      description = "Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "The artist")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ArtistView openGetArtist(@PathParam("id") UUID id) {
    return artists.artist(actor.get(), id);
  }
}
