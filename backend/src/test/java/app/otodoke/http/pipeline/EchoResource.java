package app.otodoke.http.pipeline;

import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.TooManyRequests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/echo")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@PermitAll
public class EchoResource {

  public record Line(@NotBlank String text, @Size(min = 1, max = 3) List<@Valid Part> parts) {
    public Line {
      if ("refuse".equals(text)) {
        throw new InvalidInput("text", "cursor");
      }
    }
  }

  public record Part(@Size(max = 4) String name, Kind kind) {}

  public enum Kind {
    ONE
  }

  public record Who(String address, String origin, String language, boolean virtual) {}

  @Inject Caller caller;

  @POST
  @Operation(hidden = true)
  public Line echo(@Valid Line line) {
    return line;
  }

  @GET
  @Path("who")
  @Operation(hidden = true)
  public Who who() {
    return new Who(
        caller.address(),
        caller.origin().toString(),
        caller.language().getLanguage(),
        Thread.currentThread().isVirtual());
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public List<String> one(@PathParam("id") UUID id) {
    return List.of(id.toString().repeat(200));
  }

  @GET
  @Path("busy")
  @Operation(hidden = true)
  public Who busy() {
    throw new TooManyRequests(Duration.ofSeconds(7));
  }

  @GET
  @Path("broken")
  @Operation(hidden = true)
  public Who broken() {
    throw new IllegalStateException("secret words");
  }

  @GET
  @Path("closed")
  @RolesAllowed("nobody")
  @Operation(hidden = true)
  public Who closed() {
    return null;
  }
}
