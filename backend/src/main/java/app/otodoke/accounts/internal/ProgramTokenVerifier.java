package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccessTokenRevoked;
import app.otodoke.accounts.Credential;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** Checks programs' access tokens against the database, at most once a second for each. */
@ApplicationScoped
class ProgramTokenVerifier {

  private final Cache<String, Optional<Credential>> recent =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(1)).build();
  private final UseAccessTokenService use;
  private final Clock clock;

  ProgramTokenVerifier(UseAccessTokenService use, Clock clock) {
    this.use = use;
    this.clock = clock;
  }

  Optional<Credential> verify(String token) {
    byte[] hash = OpaqueSecrets.hash(token);
    return recent
        .get(HexFormat.of().formatHex(hash), unused -> use.call(hash))
        .filter(found -> found.expiresAt() == null || clock.instant().isBefore(found.expiresAt()));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessTokenRevoked event) {
    recent.invalidateAll();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessRaised event) {
    recent.invalidateAll();
  }
}
