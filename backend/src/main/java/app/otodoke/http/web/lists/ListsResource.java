package app.otodoke.http.web.lists;

import app.otodoke.http.CurrentActor;
import app.otodoke.lists.ChangeList;
import app.otodoke.lists.CreateList;
import app.otodoke.lists.ListShared;
import app.otodoke.lists.ListView;
import app.otodoke.lists.ListsApi;
import app.otodoke.lists.ListsWanted;
import app.otodoke.lists.ShareList;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/lists")
@RunOnVirtualThread
@Authenticated
@Tag(name = "lists")
public class ListsResource {

  private final ListsApi lists;
  private final CurrentActor actor;

  ListsResource(ListsApi lists, CurrentActor actor) {
    this.lists = lists;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listLists", summary = "Lists one sees, newest first")
  public Page<ListView> listLists(
      @Parameter(description = "Found anywhere in title and note") @QueryParam("q") @Size(max = 200)
          String q,
      @Parameter(description = "Of this member") @QueryParam("owner") UUID owner,
      @Parameter(description = "With this song in it") @QueryParam("song") UUID song,
      @Parameter(description = "Only those one may change")
          @QueryParam("editable")
          @DefaultValue("false")
          boolean editable,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return lists.lists(actor.get(), new ListsWanted(q, owner, song, editable, after, limit));
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createList",
      summary = "Make a list",
      description = "A repeat with the same clientId answers the stored list.")
  @APIResponse(responseCode = "201", description = "Made")
  public ListView createList(@NotNull CreateList command) {
    return lists.create(actor.get(), command);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getList", summary = "A list")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListView getList(@PathParam("id") UUID id) {
    return lists.list(actor.get(), id);
  }

  @PATCH
  @Path("{id}")
  @Operation(operationId = "changeList", summary = "Change a list one may edit")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListView changeList(@PathParam("id") UUID id, @NotNull ChangeList command) {
    return lists.change(actor.get(), id, command);
  }

  @DELETE
  @Path("{id}")
  @Operation(operationId = "deleteList", summary = "Delete a list: its owner or a moderator")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void deleteList(@PathParam("id") UUID id) {
    lists.delete(actor.get(), id);
  }

  @PUT
  @Path("{id}/editors/{userId}")
  @Operation(operationId = "addListEditor", summary = "Let a member edit a list of one's own")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListView addListEditor(@PathParam("id") UUID id, @PathParam("userId") UUID userId) {
    return lists.editor(actor.get(), id, userId, true);
  }

  @DELETE
  @Path("{id}/editors/{userId}")
  @Operation(operationId = "removeListEditor", summary = "Let a member edit a list no longer")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListView removeListEditor(@PathParam("id") UUID id, @PathParam("userId") UUID userId) {
    return lists.editor(actor.get(), id, userId, false);
  }

  @POST
  @Path("{id}/shares")
  @ResponseStatus(201)
  @Operation(operationId = "shareList", summary = "Show a list in a room, as a message with a card")
  @APIResponse(responseCode = "201", description = "Said")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListShared shareList(@PathParam("id") UUID id, @NotNull ShareList command) {
    return lists.share(actor.get(), id, command);
  }
}
