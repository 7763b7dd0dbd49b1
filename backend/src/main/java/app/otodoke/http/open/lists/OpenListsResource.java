package app.otodoke.http.open.lists;

import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.lists.ChangeList;
import app.otodoke.lists.CreateList;
import app.otodoke.lists.ListView;
import app.otodoke.lists.ListsApi;
import app.otodoke.lists.ListsWanted;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lists of songs, for programs. */
@Path("/api/v1/lists")
@RunOnVirtualThread
@Authenticated
@Scope("catalog:write")
@Tag(name = "open")
public class OpenListsResource {

  private final ListsApi lists;
  private final CurrentActor actor;

  OpenListsResource(ListsApi lists, CurrentActor actor) {
    this.lists = lists;
    this.actor = actor;
  }

  @GET
  @Scope("catalog:read")
  @Operation(
      operationId = "openListLists",
      summary = "Lists one sees, newest first",
      description = "Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "A page of lists")
  public Page<ListView> openListLists(
      @Parameter(description = "Found anywhere in title and note") @QueryParam("q") @Size(max = 200)
          String q,
      @Parameter(description = "Of this member") @QueryParam("owner") UUID owner,
      @Parameter(description = "With this song in it") @QueryParam("song") UUID song,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return lists.lists(actor.get(), new ListsWanted(q, owner, song, false, after, limit));
  }

  @GET
  @Path("{id}")
  @Scope("catalog:read")
  @Operation(operationId = "openGetList", summary = "A list", description = "Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "The list")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListView openGetList(@PathParam("id") UUID id) {
    return lists.list(actor.get(), id);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "openCreateList",
      summary = "Make a list",
      description = "A repeat with the same clientId answers the stored list. Scope catalog:write.")
  @APIResponse(responseCode = "201", description = "Made")
  @APIResponse(responseCode = "409", ref = "Problem")
  public ListView openCreateList(@NotNull CreateList command) {
    return lists.create(actor.get(), command);
  }

  @PATCH
  @Path("{id}")
  @Operation(
      operationId = "openChangeList",
      summary = "Change a list one may edit",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListView openChangeList(@PathParam("id") UUID id, @NotNull ChangeList command) {
    return lists.change(actor.get(), id, command);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "openDeleteList",
      summary = "Delete a list",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void openDeleteList(@PathParam("id") UUID id) {
    lists.delete(actor.get(), id);
  }
}
