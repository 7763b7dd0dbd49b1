package app.otodoke.http.web.notices;

import app.otodoke.http.CurrentActor;
import app.otodoke.notices.NoticeSettings;
import app.otodoke.notices.NoticeSettingsApi;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/notices/settings")
@RunOnVirtualThread
@Authenticated
@Tag(name = "notices")
public class NoticeSettingsResource {

  private final NoticeSettingsApi settings;
  private final CurrentActor actor;

  NoticeSettingsResource(NoticeSettingsApi settings, CurrentActor actor) {
    this.settings = settings;
    this.actor = actor;
  }

  /** The settings, and what is possible here. */
  @Schema(name = "NoticeSettingsHere")
  public record Here(
      NoticeSettings settings,
      @Schema(description = "Whether this circle can send mail") boolean mailPossible) {}

  @GET
  @Operation(operationId = "getNoticeSettings", summary = "How one wants to be told")
  @APIResponse(responseCode = "200", description = "As it is")
  @APIResponse(responseCode = "403", ref = "Problem")
  public Here getNoticeSettings() {
    return here(settings.settings(actor.get()));
  }

  @PUT
  @Operation(
      operationId = "setNoticeSettings",
      summary = "Set how one wants to be told",
      description = "All of it: what is left out is off.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "422", ref = "Problem")
  public Here setNoticeSettings(@NotNull NoticeSettings command) {
    return here(settings.change(actor.get(), command));
  }

  private Here here(NoticeSettings now) {
    return new Here(now, settings.mailPossible());
  }
}
