package app.otodoke.http.web.chat;

import app.otodoke.chat.BookmarkView;
import app.otodoke.chat.BookmarksApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/bookmarks")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages")
public class BookmarksResource {

  private final BookmarksApi bookmarks;
  private final CurrentActor actor;

  BookmarksResource(BookmarksApi bookmarks, CurrentActor actor) {
    this.bookmarks = bookmarks;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listBookmarks",
      summary = "Messages one wants to find again",
      description = "The last set first; those of rooms one is in. Nobody else sees them.")
  @APIResponse(responseCode = "200", description = "A page of them")
  public Page<BookmarkView> listBookmarks(
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return bookmarks.bookmarks(actor.get(), after, Page.limit(limit, 50));
  }

  @PUT
  @Path("{messageId}")
  @Operation(
      operationId = "setBookmark",
      summary = "Bookmark a message",
      description = "Twice changes nothing. There can be 2,000.")
  @APIResponse(responseCode = "204", description = "Set")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void setBookmark(@PathParam("messageId") UUID messageId) {
    bookmarks.bookmark(actor.get(), messageId, true);
  }

  @DELETE
  @Path("{messageId}")
  @Operation(operationId = "removeBookmark", summary = "Take a bookmark away")
  @APIResponse(responseCode = "204", description = "Not set")
  public void removeBookmark(@PathParam("messageId") UUID messageId) {
    bookmarks.bookmark(actor.get(), messageId, false);
  }
}
