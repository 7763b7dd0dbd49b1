package app.otodoke.accounts.internal;

import app.otodoke.accounts.ResetLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Makes a link that is good once. */
@ApplicationScoped
class MakeLinkService {

  private final LinkRepository links;
  private final Clock clock;

  MakeLinkService(LinkRepository links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  @Transactional
  ResetLink call(LinkEntity.Purpose purpose, UserEntity user, Duration life) {
    String secret = OpaqueSecrets.fresh();
    LinkEntity link = new LinkEntity();
    link.hash = OpaqueSecrets.hash(secret);
    link.purpose = purpose;
    link.userId = user.id;
    link.email = purpose == LinkEntity.Purpose.EMAIL ? user.pendingEmail : null;
    link.createdAt = clock.instant();
    link.expiresAt = link.createdAt.plus(life);
    links.persist(link);
    String page = purpose == LinkEntity.Purpose.EMAIL ? "/confirm/" : "/reset/";
    return new ResetLink(secret, page + secret, link.expiresAt);
  }
}
