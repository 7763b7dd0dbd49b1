package app.otodoke.bots.internal;

import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.platform.pace.Allowance;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Ids;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.TooManyRequests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Writes into a room by a secret address. */
@ApplicationScoped
class PostByHookService {

  private static final int MAX_SECRET = 100;

  private final EntityManager database;
  private final MessagesApi messages;
  private final Clock clock;
  private final Allowance pace = new Allowance(30, 1);

  PostByHookService(EntityManager database, MessagesApi messages, Clock clock) {
    this.database = database;
    this.messages = messages;
    this.clock = clock;
  }

  /** Not in a transaction of its own: messages are written by others. */
  Posted call(String secret, UUID clientId, String text) {
    if (secret == null || secret.length() > MAX_SECRET) {
      throw new NotThere();
    }
    Row hook =
        QuarkusTransaction.joiningExisting().call(() -> find(secret)).orElseThrow(NotThere::new);
    Duration wait = pace.take(hook.uuid("id"));
    if (wait.isPositive()) {
      throw new TooManyRequests(wait);
    }
    UUID id = clientId == null ? Ids.next() : clientId;
    return messages.post(
        BotAccess.bot(hook.uuid("bot_id")), new PostMessage(hook.uuid("room_id"), id, text));
  }

  private Optional<Row> find(String secret) {
    return Sql.of("update bots.hooks set last_used_at = :now where hash = :hash")
        .add("returning id, bot_id, room_id")
        .with("now", clock.instant())
        .with("hash", Keys.hash(secret))
        .first(database);
  }
}
