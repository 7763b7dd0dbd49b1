package app.otodoke.http.open.accounts;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@RunOnVirtualThread
@Authenticated
@Scope("profile:read")
@Tag(name = "open", description = "For programs, with an access token")
public class OpenAccountsResource {

  private final AccountsApi accounts;
  private final CurrentActor actor;

  OpenAccountsResource(AccountsApi accounts, CurrentActor actor) {
    this.accounts = accounts;
    this.actor = actor;
  }

  @GET
  @Path("me")
  @Operation(
      operationId = "openGetMe",
      summary = "The account the program acts for",
      description = "Scope profile:read.")
  public MeBody openGetMe() {
    return MeBody.of(accounts.me(actor.get()));
  }

  @GET
  @Path("members")
  @Operation(
      operationId = "openListMembers",
      summary = "Members by name",
      description = "Scope profile:read.")
  public Page<PersonBody> openListMembers(
      @Parameter(description = "Part of a name") @QueryParam("q") @Size(max = 100) String q,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return accounts.search(actor.get(), q, after, Page.limit(limit, 50)).map(PersonBody::of);
  }
}
