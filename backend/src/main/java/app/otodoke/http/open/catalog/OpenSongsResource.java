package app.otodoke.http.open.catalog;

import app.otodoke.catalog.ChangeSong;
import app.otodoke.catalog.CreateSong;
import app.otodoke.catalog.SongDetail;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Songs, for programs. */
@Path("/api/v1/songs")
@RunOnVirtualThread
@Authenticated
@Scope("catalog:write")
@Tag(name = "open")
public class OpenSongsResource {

  private final SongsApi songs;
  private final CurrentActor actor;

  OpenSongsResource(SongsApi songs, CurrentActor actor) {
    this.songs = songs;
    this.actor = actor;
  }

  @GET
  @Scope("catalog:read")
  @Operation(
      operationId = "openListSongs",
      summary = "Published songs by text, artist, owner and source",
      description = "Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "A page of songs")
  public Page<SongView> openListSongs(
      @Parameter(
              description =
                  "Found anywhere in title, artists, readings and aliases; width, case and kana do not matter")
          @QueryParam("q")
          @Size(max = 200)
          String q,
      @Parameter(description = "By this artist") @QueryParam("artist") UUID artist,
      @Parameter(description = "Brought in by this member") @QueryParam("owner") UUID owner,
      @QueryParam("source") @Pattern(regexp = "own|spotify") String source,
      @QueryParam("order") @Pattern(regexp = "title|newest") @DefaultValue("title") String order,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return songs.songs(
        actor.get(),
        new SongsWanted(
            q,
            artist,
            owner,
            source,
            SongsWanted.Order.valueOf(order.toUpperCase(Locale.ROOT)),
            false,
            after,
            limit));
  }

  @GET
  @Path("{id}")
  @Scope("catalog:read")
  @Operation(
      operationId = "openGetSong",
      summary = "A song with lyrics, note, recording and waveform",
      description = "Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "The song")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongDetail openGetSong(@PathParam("id") UUID id) {
    return songs.song(actor.get(), id);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "openCreateSong",
      summary = "Bring in a song of one's own",
      description =
          "The recording is an upload with purpose AUDIO; a repeat with the same clientId answers the stored song. Scope catalog:write.")
  @APIResponse(responseCode = "201", description = "Brought in")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public SongDetail openCreateSong(@NotNull CreateSong command) {
    return songs.create(actor.get(), command);
  }

  @PATCH
  @Path("{id}")
  @Operation(
      operationId = "openChangeSong",
      summary = "Change an own song",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongDetail openChangeSong(@PathParam("id") UUID id, @NotNull ChangeSong command) {
    return songs.change(actor.get(), id, command);
  }

  @PUT
  @Path("{id}/publication")
  @Operation(
      operationId = "openPublishSong",
      summary = "Show an own song to everybody",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongDetail openPublishSong(@PathParam("id") UUID id) {
    return songs.publish(actor.get(), id);
  }

  @DELETE
  @Path("{id}/publication")
  @Operation(
      operationId = "openWithdrawSong",
      summary = "Make a song a draft again",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void openWithdrawSong(@PathParam("id") UUID id) {
    songs.withdraw(actor.get(), id);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "openDeleteSong",
      summary = "Delete a song",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void openDeleteSong(@PathParam("id") UUID id) {
    songs.delete(actor.get(), id);
  }
}
