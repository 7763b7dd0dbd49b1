package app.otodoke.http.web.catalog;

import app.otodoke.catalog.ArtistView;
import app.otodoke.catalog.ArtistsApi;
import app.otodoke.catalog.ChangeArtist;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/artists")
@RunOnVirtualThread
@Authenticated
@Tag(name = "songs")
public class ArtistsResource {

  private final ArtistsApi artists;
  private final CurrentActor actor;

  ArtistsResource(ArtistsApi artists, CurrentActor actor) {
    this.artists = artists;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listArtists", summary = "Artists with songs here, by name")
  public Page<ArtistView> listArtists(
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
  @Operation(operationId = "getArtist", summary = "An artist")
  @APIResponse(responseCode = "200", description = "An artist")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ArtistView getArtist(@PathParam("id") UUID id) {
    return artists.artist(actor.get(), id);
  }

  @PATCH
  @Path("{id}")
  @Operation(
      operationId = "changeArtist",
      summary = "Say how an artist is read or called otherwise, so that their songs are found")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ArtistView changeArtist(@PathParam("id") UUID id, @NotNull ChangeArtist command) {
    return artists.change(actor.get(), id, command);
  }
}
