package app.otodoke.http.web.conduct;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.circle.AuditView;
import app.otodoke.circle.CircleApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/audit")
@RunOnVirtualThread
@Tag(name = "conduct")
public class AuditResource {

  private final CircleApi circle;
  private final AccountsApi accounts;
  private final CurrentActor actor;

  AuditResource(CircleApi circle, AccountsApi accounts, CurrentActor actor) {
    this.circle = circle;
    this.accounts = accounts;
    this.actor = actor;
  }

  /** An entry with the people in it. */
  @Schema(name = "AuditItem")
  public record Item(
      UUID id,
      Instant at,
      String action,
      PersonView actor,
      PersonView subject,
      Map<String, String> details) {}

  @GET
  @RolesAllowed({"OWNER", "MODERATOR"})
  @Operation(
      operationId = "listAuditItems",
      summary = "What was done with power over others, with the people, newest first")
  public Page<Item> listAuditItems(
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    Page<AuditView> page = circle.audit(actor.get(), after, Page.limit(limit, 50));
    Set<UUID> ids =
        page.items().stream()
            .flatMap(entry -> Stream.of(entry.actorId(), entry.subjectId()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, PersonView> people = accounts.people(ids);
    return page.map(entry -> item(entry, people));
  }

  private static Item item(AuditView entry, Map<UUID, PersonView> people) {
    return new Item(
        entry.id(),
        entry.at(),
        entry.action(),
        people.get(entry.actorId()),
        people.get(entry.subjectId()),
        entry.details());
  }
}
