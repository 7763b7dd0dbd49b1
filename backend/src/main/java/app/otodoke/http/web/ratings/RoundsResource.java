package app.otodoke.http.web.ratings;

import app.otodoke.http.CurrentActor;
import app.otodoke.ratings.AnswerRound;
import app.otodoke.ratings.RoundView;
import app.otodoke.ratings.RoundsApi;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/rounds/{id}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "rounds")
public class RoundsResource {

  private final RoundsApi rounds;
  private final CurrentActor actor;

  RoundsResource(RoundsApi rounds, CurrentActor actor) {
    this.rounds = rounds;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "getRound", summary = "A blind round; the answers once it has opened")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public RoundView getRound(@PathParam("id") UUID id) {
    return rounds.round(actor.get(), id);
  }

  @PUT
  @Path("answer")
  @Operation(
      operationId = "answerRound",
      summary = "Answer a round, or otherwise while it is sealed")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public RoundView answerRound(@PathParam("id") UUID id, @NotNull AnswerRound answer) {
    return rounds.answer(actor.get(), id, answer);
  }

  @POST
  @Path("opening")
  @Operation(operationId = "openRound", summary = "Open a round before time")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public RoundView openRound(@PathParam("id") UUID id) {
    return rounds.open(actor.get(), id);
  }
}
