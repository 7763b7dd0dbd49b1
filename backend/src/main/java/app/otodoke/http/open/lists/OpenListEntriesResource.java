package app.otodoke.http.open.lists;

import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.lists.AddEntry;
import app.otodoke.lists.ChangeEntry;
import app.otodoke.lists.ListEntryView;
import app.otodoke.lists.ListsApi;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
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

/** The songs of lists, for programs. */
@Path("/api/v1/lists/{id}/entries")
@RunOnVirtualThread
@Authenticated
@Scope("catalog:write")
@Tag(name = "open")
public class OpenListEntriesResource {

  private final ListsApi lists;
  private final CurrentActor actor;

  OpenListEntriesResource(ListsApi lists, CurrentActor actor) {
    this.lists = lists;
    this.actor = actor;
  }

  @GET
  @Scope("catalog:read")
  @Operation(
      operationId = "openListListEntries",
      summary = "The songs of a list, in order",
      description = "Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "A page of songs")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Page<ListEntryView> openListListEntries(
      @PathParam("id") UUID id,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return lists.entries(actor.get(), id, after, Page.limit(limit, 50));
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "openAddListEntry",
      summary = "Put a song into a list",
      description =
          "A repeat with the same clientId answers the stored entry. Scope catalog:write.")
  @APIResponse(responseCode = "201", description = "Put")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public ListEntryView openAddListEntry(@PathParam("id") UUID id, @NotNull AddEntry command) {
    return lists.add(actor.get(), id, command);
  }

  @PATCH
  @Path("{entryId}")
  @Operation(
      operationId = "openChangeListEntry",
      summary = "Change a song's note or place in a list",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListEntryView openChangeListEntry(
      @PathParam("id") UUID id, @PathParam("entryId") UUID entryId, @NotNull ChangeEntry command) {
    return lists.change(actor.get(), id, entryId, command);
  }

  @DELETE
  @Path("{entryId}")
  @Operation(
      operationId = "openRemoveListEntry",
      summary = "Take a song out of a list",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void openRemoveListEntry(@PathParam("id") UUID id, @PathParam("entryId") UUID entryId) {
    lists.remove(actor.get(), id, entryId);
  }
}
