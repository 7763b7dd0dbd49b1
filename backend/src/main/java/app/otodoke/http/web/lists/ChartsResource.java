package app.otodoke.http.web.lists;

import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/charts")
@RunOnVirtualThread
@Authenticated
@Tag(name = "charts")
public class ChartsResource {

  private final ChartBuilder charts;
  private final CurrentActor actor;

  ChartsResource(ChartBuilder charts, CurrentActor actor) {
    this.charts = charts;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "getChart",
      summary = "The circle's chart, from its own ratings or posts")
  public Chart getChart(
      @QueryParam("by") @DefaultValue("ratings") @Pattern(regexp = "ratings|posts") String by,
      @QueryParam("period") @DefaultValue("month") @Pattern(regexp = "week|month|year|all")
          String period,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return charts.chart(actor.get(), by, period, Page.limit(limit, 20));
  }
}
