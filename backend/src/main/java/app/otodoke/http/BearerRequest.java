package app.otodoke.http;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request to find out who a bearer token belongs to. */
final class BearerRequest extends BaseAuthenticationRequest {

  private final String token;

  BearerRequest(String token) {
    this.token = token;
  }

  String token() {
    return token;
  }
}
