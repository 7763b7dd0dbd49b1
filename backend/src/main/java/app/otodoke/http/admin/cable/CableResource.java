package app.otodoke.http.admin.cable;

import app.otodoke.realtime.hub.CableFigures;
import app.otodoke.realtime.hub.CableMeters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/admin/cable")
@RolesAllowed("OWNER")
@Tag(name = "admin")
public class CableResource {

  private final CableMeters meters;

  CableResource(CableMeters meters) {
    this.meters = meters;
  }

  @GET
  @Operation(
      operationId = "getCableFigures",
      summary = "What the cable of this process does: sockets, deliveries, resumes, slow readers")
  public CableFigures getCableFigures() {
    return meters.figures();
  }
}
