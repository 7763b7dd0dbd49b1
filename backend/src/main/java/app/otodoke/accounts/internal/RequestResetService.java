package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.circle.CircleApi;
import app.otodoke.circle.CircleView;
import app.otodoke.shared.Checks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;

/** Mails a link to choose a new password. All that depends on the account happens afterwards. */
@ApplicationScoped
class RequestResetService {

  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final Attempts attempts;
  private final UserRepository users;
  private final LinkRepository links;
  private final MakeLinkService makeLink;
  private final Letters letters;
  private final CircleApi circle;
  private final Clock clock;
  private final ExecutorService background;

  RequestResetService(
      Attempts attempts,
      UserRepository users,
      LinkRepository links,
      MakeLinkService makeLink,
      Letters letters,
      CircleApi circle,
      Clock clock,
      @VirtualThreads ExecutorService background) {
    this.attempts = attempts;
    this.users = users;
    this.links = links;
    this.makeLink = makeLink;
    this.letters = letters;
    this.circle = circle;
    this.clock = clock;
    this.background = background;
  }

  void call(String email, Origin origin) {
    Checks checks = new Checks();
    checks.that(email != null && !email.isBlank() && email.length() <= 254, "email", "required");
    checks.refuseIfWrong();
    String folded = AccountRules.foldEmail(email);
    attempts.take(Attempts.Kind.RESET, folded, origin.address());
    background.execute(() -> QuarkusTransaction.requiringNew().run(() -> send(folded)));
  }

  /** Nobody is to be flooded with letters. */
  private boolean sentLately(UserEntity user) {
    Instant lately = clock.instant().minus(PAUSE);
    return links.count("userId = ?1 and usedAt is null and createdAt > ?2", user.id, lately) > 0;
  }

  private void send(String email) {
    CircleView place = circle.current();
    UserEntity user = users.find("email = ?1 and suspendedAt is null", email).firstResult();
    if (user != null && place.mailConfigured() && !sentLately(user)) {
      String path = makeLink.call(LinkEntity.Purpose.PASSWORD, user, LIFE).path();
      users.flush();
      letters.send("reset", email, user.language, place.name(), path);
    }
  }
}
