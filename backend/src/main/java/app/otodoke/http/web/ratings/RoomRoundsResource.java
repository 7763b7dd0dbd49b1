package app.otodoke.http.web.ratings;

import app.otodoke.http.CurrentActor;
import app.otodoke.ratings.RoundView;
import app.otodoke.ratings.RoundsApi;
import app.otodoke.ratings.StartRound;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

@Path("/api/web/rooms/{roomId}/rounds")
@RunOnVirtualThread
@Authenticated
@Tag(name = "rounds")
public class RoomRoundsResource {

  private final RoundsApi rounds;
  private final CurrentActor actor;

  RoomRoundsResource(RoundsApi rounds, CurrentActor actor) {
    this.rounds = rounds;
    this.actor = actor;
  }

  /**
   * A round to begin.
   *
   * @param clientId made by the client; a repeat with the same one is recognised
   * @param minutes 1 to 10,080 until it opens at the latest
   * @param note at most 500 characters
   */
  public record NewRound(UUID clientId, UUID songId, int minutes, String note) {}

  @GET
  @Operation(operationId = "listRounds", summary = "The blind rounds of a room, newest first")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Page<RoundView> listRounds(
      @PathParam("roomId") UUID roomId,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return rounds.rounds(actor.get(), roomId, after, Page.limit(limit, 20));
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "startRound",
      summary = "Begin a blind round: the room rates a song before anybody sees the answers")
  @APIResponse(responseCode = "201", description = "Begun")
  @APIResponse(responseCode = "404", ref = "Problem")
  public RoundView startRound(@PathParam("roomId") UUID roomId, @NotNull NewRound round) {
    return rounds.start(
        actor.get(),
        new StartRound(roomId, round.clientId(), round.songId(), round.minutes(), round.note()));
  }
}
