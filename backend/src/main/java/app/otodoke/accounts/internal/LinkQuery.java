package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Links that can still be used. */
@ApplicationScoped
class LinkQuery {

  private final Attempts attempts;
  private final LinkRepository links;
  private final Clock clock;

  LinkQuery(Attempts attempts, LinkRepository links, Clock clock) {
    this.attempts = attempts;
    this.links = links;
    this.clock = clock;
  }

  boolean passwordLinkIsGood(String token, Origin origin) {
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.LINK, null, origin.address());
    boolean good = userOf(LinkEntity.Purpose.PASSWORD, token) != null;
    if (good) {
      attempt.succeeded();
    }
    return good;
  }

  /** Whose link it is; null when it is not good. */
  @Transactional
  UUID userOf(LinkEntity.Purpose purpose, String token) {
    LinkEntity link =
        links
            .find(
                "hash = ?1 and purpose = ?2 and usedAt is null and expiresAt > ?3",
                OpaqueSecrets.hash(token),
                purpose,
                clock.instant())
            .firstResult();
    return link == null ? null : link.userId;
  }
}
