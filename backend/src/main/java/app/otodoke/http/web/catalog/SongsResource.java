package app.otodoke.http.web.catalog;

import app.otodoke.catalog.ChangeSong;
import app.otodoke.catalog.CreateSong;
import app.otodoke.catalog.SongDetail;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/songs")
@RunOnVirtualThread
@Authenticated
@Tag(name = "songs", description = "Members' own songs and references into Spotify's catalogue")
public class SongsResource {

  private final SongsApi songs;
  private final CurrentActor actor;

  SongsResource(SongsApi songs, CurrentActor actor) {
    this.songs = songs;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listSongs",
      summary = "Published songs by text, artist, owner and source, in order of title or newest",
      description = "With drafts=true one's own unpublished songs instead.")
  public Page<SongView> listSongs(@Valid @BeanParam SongsParams params) {
    SongsWanted wanted = params.wanted();
    return songs.songs(actor.get(), wanted);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createSong",
      summary = "Bring in a song of one's own",
      description =
          "The recording is an upload with purpose AUDIO. A repeat with the same clientId answers"
              + " the stored song.")
  @APIResponse(responseCode = "201", description = "Brought in")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongDetail createSong(@NotNull CreateSong command) {
    return songs.create(actor.get(), command);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getSong", summary = "A song with everything on its page")
  @APIResponse(responseCode = "200", description = "A song with everything on its page")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongDetail getSong(@PathParam("id") UUID id) {
    return songs.song(actor.get(), id);
  }

  @PATCH
  @Path("{id}")
  @Operation(operationId = "changeSong", summary = "Change an own song")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongDetail changeSong(@PathParam("id") UUID id, @NotNull ChangeSong command) {
    return songs.change(actor.get(), id, command);
  }

  @PUT
  @Path("{id}/publication")
  @Operation(operationId = "publishSong", summary = "Show an own song to everybody")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongDetail publishSong(@PathParam("id") UUID id) {
    return songs.publish(actor.get(), id);
  }

  @DELETE
  @Path("{id}/publication")
  @Operation(
      operationId = "withdrawSong",
      summary = "Make a song a draft again: its owner or a moderator")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void withdrawSong(@PathParam("id") UUID id) {
    songs.withdraw(actor.get(), id);
  }

  @DELETE
  @Path("{id}")
  @Operation(operationId = "deleteSong", summary = "Delete a song: its owner or a moderator")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void deleteSong(@PathParam("id") UUID id) {
    songs.delete(actor.get(), id);
  }
}
