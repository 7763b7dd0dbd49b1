package app.otodoke.http.web.conduct;

import app.otodoke.conduct.BanView;
import app.otodoke.conduct.BansApi;
import app.otodoke.http.CurrentActor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/bans")
@RunOnVirtualThread
@RolesAllowed({"OWNER", "MODERATOR"})
@Tag(name = "conduct")
public class BansResource {

  private final BansApi bans;
  private final CurrentActor actor;

  BansResource(BansApi bans, CurrentActor actor) {
    this.bans = bans;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listBans", summary = "Who is banned, the newest first")
  public List<BanView> listBans() {
    return bans.bans(actor.get());
  }
}
