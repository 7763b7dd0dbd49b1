package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.ResetNotGood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes an address as a person's own, once they followed the link that was sent to it. */
@ApplicationScoped
class ConfirmEmailService {

  private final Attempts attempts;
  private final UseLinkService useLink;
  private final UserRepository users;
  private final VoidLinksService voidLinks;

  ConfirmEmailService(
      Attempts attempts, UseLinkService useLink, UserRepository users, VoidLinksService voidLinks) {
    this.attempts = attempts;
    this.useLink = useLink;
    this.users = users;
    this.voidLinks = voidLinks;
  }

  @Transactional
  void call(String token, Origin origin) {
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.LINK, null, origin.address());
    LinkEntity link = useLink.call(LinkEntity.Purpose.EMAIL, token);
    int rows =
        users.update(
            """
            email = pendingEmail, pendingEmail = null
            where id = ?1 and pendingEmail = ?2 and suspendedAt is null
            and not exists (select 1 from UserEntity o where o.email = ?2)
            """,
            link.userId,
            link.email);
    if (rows == 0) {
      throw new ResetNotGood();
    }
    voidLinks.call(link.userId);
    attempt.succeeded();
  }
}
