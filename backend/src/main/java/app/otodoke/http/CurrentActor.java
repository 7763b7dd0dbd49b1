package app.otodoke.http;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotSignedIn;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who sent the current request. */
@RequestScoped
public class CurrentActor {

  private final SecurityIdentity identity;

  CurrentActor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The person or program that asks.
   *
   * @throws NotSignedIn when the request does not say
   */
  public Actor get() {
    return find().orElseThrow(NotSignedIn::new);
  }

  /** The person or program that asks; empty when the request does not say. */
  public Optional<Actor> find() {
    return Optional.ofNullable(identity.getAttribute(BearerIdentities.ACTOR));
  }
}
