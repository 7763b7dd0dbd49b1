package app.otodoke.http.web.conduct;

import app.otodoke.conduct.ChangeReport;
import app.otodoke.conduct.MakeReport;
import app.otodoke.conduct.ReportState;
import app.otodoke.conduct.ReportView;
import app.otodoke.conduct.ReportsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/reports")
@RunOnVirtualThread
@Tag(name = "conduct")
public class ReportsResource {

  private final ReportsApi reports;
  private final CurrentActor actor;

  ReportsResource(ReportsApi reports, CurrentActor actor) {
    this.reports = reports;
    this.actor = actor;
  }

  /** Names the report that was made. */
  @Schema(name = "ReportMade")
  public record MadeBody(UUID id) {}

  @POST
  @Authenticated
  @ResponseStatus(201)
  @Operation(
      operationId = "makeReport",
      summary = "Report a message, a post, a comment or a person to the moderators",
      description = "The words are kept as they are now. Name exactly one of them.")
  @APIResponseSchema(value = MadeBody.class, responseCode = "201", responseDescription = "Reported")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public MadeBody makeReport(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a message",
                              value =
                                  "{\"roomId\": \"01a22e55-9bf2-7000-b9d8-e0df20d17674\","
                                      + " \"messageId\": \"01a22e55-9bf2-7000-b9d8-e0df20d17675\","
                                      + " \"reason\": \"SPAM\", \"note\": \"同じ宣伝が続いています\"}")))
          MakeReport command) {
    return new MadeBody(reports.report(actor.get(), command));
  }

  @GET
  @RolesAllowed({"OWNER", "MODERATOR"})
  @Operation(
      operationId = "listReports",
      summary = "The moderators' queue: open reports oldest first, resolved ones newest first")
  public Page<ReportView> listReports(
      @Parameter(description = "OPEN unless given") @QueryParam("state") ReportState state,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return reports.reports(actor.get(), state, after, Page.limit(limit, 50));
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed({"OWNER", "MODERATOR"})
  @Operation(operationId = "changeReport", summary = "Assign, resolve or reopen a report")
  @APIResponseSchema(
      value = ReportView.class,
      responseCode = "200",
      responseDescription = "Changed")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ReportView changeReport(
      @PathParam("id") UUID id,
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value = "{\"state\": \"RESOLVED\", \"resolution\": \"本人に伝えました\"}")))
          ChangeReport command) {
    return reports.change(actor.get(), id, command);
  }
}
