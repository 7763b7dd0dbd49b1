package app.otodoke.http.web.accounts;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeEmail;
import app.otodoke.accounts.ChangePassword;
import app.otodoke.accounts.ChangeProfile;
import app.otodoke.accounts.EmailsApi;
import app.otodoke.accounts.MeView;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Origins;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/me")
@RunOnVirtualThread
@Authenticated
@Tag(name = "me", description = "One's own account")
public class MeResource {

  private final AccountsApi accounts;
  private final SessionsApi sessions;
  private final EmailsApi emails;
  private final CurrentActor actor;
  private final Origins origins;

  MeResource(
      AccountsApi accounts,
      SessionsApi sessions,
      EmailsApi emails,
      CurrentActor actor,
      Origins origins) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.emails = emails;
    this.actor = actor;
    this.origins = origins;
  }

  @GET
  @Operation(operationId = "getMe", summary = "One's own account")
  public MeView getMe() {
    return accounts.me(actor.get());
  }

  @PATCH
  @Operation(
      operationId = "changeMe",
      summary = "Change one's profile",
      description = "What is left out stays as it is.")
  @APIResponseSchema(value = MeView.class, responseCode = "200", responseDescription = "Changed")
  @APIResponse(responseCode = "409", ref = "Problem")
  public MeView changeMe(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value =
                                  "{\"displayName\": \"ベン\", \"bio\": \"ベースを弾きます\", "
                                      + "\"settings\": {\"theme\": \"dark\"}}")))
          ChangeProfile command) {
    return accounts.changeProfile(actor.get(), command);
  }

  @PUT
  @Path("password")
  @ResponseStatus(204)
  @Operation(
      operationId = "changePassword",
      summary = "Change one's password",
      description = "One's other sessions end.")
  @APIResponse(responseCode = "204", description = "Changed")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public void changePassword(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value =
                                  "{\"current\": \"seven quiet rivers\", \"password\": \"eleven slow trains\"}")))
          ChangePassword command) {
    sessions.changePassword(actor.get(), command, origins.current());
  }

  @PUT
  @Path("email")
  @Operation(
      operationId = "changeEmail",
      summary = "Change one's e-mail address",
      description =
          "Takes the present password. Where the circle can send mail, the address is taken once the"
              + " link in the letter was followed, otherwise at once. The answer is the same whether"
              + " or not somebody has the address.")
  @APIResponseSchema(value = MeView.class, responseCode = "200", responseDescription = "Noted")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public MeView changeEmail(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value =
                                  "{\"email\": \"ben@example.net\", \"password\": \"seven quiet rivers\"}")))
          ChangeEmail command) {
    return emails.change(actor.get(), command, origins.current());
  }

  @POST
  @Path("email/confirmation")
  @ResponseStatus(202)
  @Operation(
      operationId = "resendConfirmation",
      summary = "Send the link again that confirms one's address")
  @APIResponse(responseCode = "202", description = "Sent, if there is anything to confirm")
  @APIResponse(responseCode = "429", ref = "Problem")
  public void resendConfirmation() {
    emails.sendConfirmation(actor.get(), origins.current());
  }

  /** Names a finished upload. */
  @Schema(name = "SetAvatar")
  public record AvatarBody(@NotNull UUID mediaId) {}

  @PUT
  @Path("avatar")
  @Operation(
      operationId = "setAvatar",
      summary = "Take an upload of one's own as one's picture",
      description = "A finished upload with the purpose AVATAR.")
  @APIResponseSchema(value = MeView.class, responseCode = "200", responseDescription = "Taken")
  @APIResponse(responseCode = "404", ref = "Problem")
  public MeView setAvatar(@NotNull @Valid AvatarBody body) {
    return accounts.changeAvatar(actor.get(), body.mediaId());
  }

  @DELETE
  @Path("avatar")
  @Operation(operationId = "removeAvatar", summary = "Take one's picture away")
  public MeView removeAvatar() {
    return accounts.changeAvatar(actor.get(), null);
  }
}
