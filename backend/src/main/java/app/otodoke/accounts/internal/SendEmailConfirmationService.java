package app.otodoke.accounts.internal;

import app.otodoke.circle.CircleApi;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

/**
 * Mails a newcomer a link that confirms the address; or, when somebody has the address, tells that
 * person. Either happens after the newcomer was answered.
 */
@ApplicationScoped
class SendEmailConfirmationService {

  private static final Duration LIFE = Duration.ofDays(2);

  private final UserRepository users;
  private final MakeLinkService makeLink;
  private final Letters letters;
  private final CircleApi circle;
  private final ExecutorService background;

  SendEmailConfirmationService(
      UserRepository users,
      MakeLinkService makeLink,
      Letters letters,
      CircleApi circle,
      @VirtualThreads ExecutorService background) {
    this.users = users;
    this.makeLink = makeLink;
    this.letters = letters;
    this.circle = circle;
    this.background = background;
  }

  void call(UUID userId) {
    background.execute(() -> QuarkusTransaction.requiringNew().run(() -> send(userId)));
  }

  private void send(UUID userId) {
    UserEntity user = users.findById(userId);
    String name = circle.current().name();
    UserEntity holder = users.find("email", user.pendingEmail).firstResult();
    if (holder == null) {
      String path = makeLink.call(LinkEntity.Purpose.EMAIL, user, LIFE).path();
      users.flush();
      letters.send("confirm", user.pendingEmail, user.language, name, path);
    } else if (holder.suspendedAt == null) {
      letters.send("taken", holder.email, holder.language, name, null);
    }
  }
}
