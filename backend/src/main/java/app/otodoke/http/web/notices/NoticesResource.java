package app.otodoke.http.web.notices;

import app.otodoke.http.CurrentActor;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.notices.NoticesApi;
import app.otodoke.notices.UnreadNotices;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/notices")
@RunOnVirtualThread
@Authenticated
@Tag(name = "notices", description = "What one is told of, and how")
public class NoticesResource {

  private final NoticesApi notices;
  private final CurrentActor actor;

  NoticesResource(NoticesApi notices, CurrentActor actor) {
    this.notices = notices;
    this.actor = actor;
  }

  /** Up to where one has read. */
  @Schema(name = "ReadNotices")
  public record ReadBody(
      @Schema(description = "This notice and all older ones; everything unless given") UUID upTo,
      @Schema(description = "This notice alone") UUID only) {}

  @GET
  @Operation(
      operationId = "listNotices",
      summary = "What one is told of",
      description =
          "The newest first. What one may no longer read is left out, so a page may be short.")
  @APIResponse(responseCode = "200", description = "A page of them")
  @APIResponse(responseCode = "422", ref = "Problem")
  public Page<NoticeView> listNotices(
      @Parameter(description = "Only these kinds, as MENTION,REPLY; all unless given")
          @QueryParam("kinds")
          String kinds,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 30 unless given") @QueryParam("limit") Integer limit) {
    return notices.notices(actor.get(), kinds(kinds), after, Page.limit(limit, 30));
  }

  @GET
  @Path("count")
  @Operation(operationId = "countNotices", summary = "How much one has not seen yet")
  @APIResponse(responseCode = "200", description = "Each at most 100")
  public UnreadNotices countNotices() {
    return notices.count(actor.get());
  }

  @PUT
  @Path("read")
  @Operation(operationId = "readNotices", summary = "Mark as read")
  @APIResponse(responseCode = "200", description = "What is unread still")
  @APIResponse(responseCode = "403", ref = "Problem")
  public UnreadNotices readNotices(@NotNull ReadBody command) {
    return command.only() == null
        ? notices.read(actor.get(), command.upTo())
        : notices.readOne(actor.get(), command.only());
  }

  private static Set<NoticeKind> kinds(String text) {
    if (text == null || text.isBlank()) {
      return Set.of();
    }
    try {
      return Arrays.stream(text.split(","))
          .map(kind -> NoticeKind.valueOf(kind.strip().toUpperCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("kinds", "kind");
    }
  }
}
