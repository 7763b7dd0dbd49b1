package app.otodoke.http;

import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.shared.Actor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the actor behind a bearer token, whose role in the circle is the identity's role. */
@ApplicationScoped
class BearerIdentities implements IdentityProvider<BearerRequest> {

  static final String ACTOR = "actor";

  private final SessionsApi sessions;

  BearerIdentities(SessionsApi sessions) {
    this.sessions = sessions;
  }

  @Override
  public Class<BearerRequest> getRequestType() {
    return BearerRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      BearerRequest request, AuthenticationRequestContext context) {
    String token = request.token();
    // a program's token is looked up in the database, a session's is checked in memory
    return token.startsWith(AccessTokensApi.PREFIX)
        ? context.runBlocking(() -> identity(token))
        : Uni.createFrom().item(() -> identity(token));
  }

  private SecurityIdentity identity(String token) {
    Actor actor = sessions.verify(token).orElseThrow(AuthenticationFailedException::new);
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(actor.userId().toString()))
        .addRole(actor.role().name())
        .addAttribute(ACTOR, actor)
        .build();
  }
}
