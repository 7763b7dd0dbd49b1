package app.otodoke.http.web.accounts;

import app.otodoke.accounts.SessionView;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/sessions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "session")
public class SessionsResource {

  private final SessionsApi sessions;
  private final CurrentActor actor;

  SessionsResource(SessionsApi sessions, CurrentActor actor) {
    this.sessions = sessions;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listSessions", summary = "One's signed-in devices, last seen first")
  public List<SessionView> listSessions() {
    return sessions.sessions(actor.get());
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "revokeSession", summary = "Sign one of one's devices out, at once")
  @APIResponse(responseCode = "204", description = "Signed out")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void revokeSession(@PathParam("id") UUID id) {
    sessions.revoke(actor.get(), id);
  }
}
