package app.otodoke.http.web.accounts;

import app.otodoke.accounts.MeView;
import app.otodoke.accounts.SignedIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session that was opened or renewed, without the secret that goes into the cookie. */
@Schema(name = "SignedIn")
public record SessionBody(
    @Schema(
            description = "Bearer token for requests and for the cable",
            examples = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFUzI1NiJ9.e30.c2ln")
        String accessToken,
    @Schema(description = "Seconds the access token is good for", examples = "600") long expiresIn,
    MeView me) {

  static SessionBody of(SignedIn signedIn) {
    return new SessionBody(signedIn.accessToken(), signedIn.expiresIn(), signedIn.me());
  }
}
