package app.otodoke.accounts.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Removes what is over and needs to be remembered no longer. */
@ApplicationScoped
class SweepService {

  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final SessionRepository sessions;
  private final RefreshTokenRepository refreshTokens;
  private final LinkRepository links;
  private final InviteRepository invites;
  private final AccessTokenRepository accessTokens;
  private final TransferRepository transfers;
  private final Clock clock;

  SweepService(
      SessionRepository sessions,
      RefreshTokenRepository refreshTokens,
      LinkRepository links,
      InviteRepository invites,
      AccessTokenRepository accessTokens,
      TransferRepository transfers,
      Clock clock) {
    this.sessions = sessions;
    this.refreshTokens = refreshTokens;
    this.links = links;
    this.invites = invites;
    this.accessTokens = accessTokens;
    this.transfers = transfers;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "10m")
  @Transactional
  void call() {
    Instant now = clock.instant();
    Instant longAgo = now.minus(REMEMBERED);
    refreshTokens.delete("expiresAt < ?1", now);
    sessions.delete("expiresAt < ?1 or endedAt < ?2", now, longAgo);
    transfers.delete("expiresAt < ?1", now);
    links.delete("expiresAt < ?1", longAgo);
    invites.delete("expiresAt < ?1 or revokedAt < ?1", longAgo);
    accessTokens.delete("expiresAt < ?1 or revokedAt < ?1", longAgo);
  }
}
