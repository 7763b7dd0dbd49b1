package app.otodoke.bots.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.bots.CreateWebhook;
import app.otodoke.bots.NewWebhook;
import app.otodoke.bots.TooManyHooks;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.platform.outbound.Outbound;
import app.otodoke.platform.outbound.OutboundRefused;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a webhook that hears what a bot hears, from now on. */
@ApplicationScoped
class CreateWebhookService {

  private static final int MOST = 50;
  private static final int MOST_ROOMS = 100;
  private static final int LONGEST = 2_000;

  private final EntityManager database;
  private final AccountsApi accounts;
  private final Outbound outbound;
  private final WebhooksQuery webhooks;
  private final Ears ears;
  private final CircleApi circle;
  private final Clock clock;

  CreateWebhookService(
      EntityManager database,
      AccountsApi accounts,
      Outbound outbound,
      WebhooksQuery webhooks,
      Ears ears,
      CircleApi circle,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.outbound = outbound;
    this.webhooks = webhooks;
    this.ears = ears;
    this.circle = circle;
    this.clock = clock;
  }

  @Transactional
  NewWebhook call(Actor actor, CreateWebhook command) {
    BotAccess.requireOwner(actor);
    check(command);
    if (webhooks.list(actor).size() >= MOST) {
      throw new TooManyHooks();
    }
    UUID id = Ids.next();
    String secret = Keys.fresh();
    String rooms = command.roomIds().stream().map(UUID::toString).collect(Collectors.joining(" "));
    Sql.of(
            """
            insert into bots.webhooks (id, bot_id, url, event, room_ids, secret, state, created_by,
              created_at)
            values (:id, :bot, :url, :event,
              coalesce(cast(string_to_array(nullif(:rooms, ''), ' ') as uuid[]), '{}'),
              :secret, 'ACTIVE', :me, :now)
            """)
        .with("id", id)
        .with("bot", command.botId())
        .with("url", command.url())
        .with("event", command.event().name())
        .with("rooms", rooms)
        .with("secret", secret)
        .with("me", actor.userId())
        .with("now", clock.instant())
        .run(database);
    ears.prick(id, command.botId());
    circle.record(new AuditEntry(actor.userId(), "webhook.created", command.botId(), Map.of()));
    return new NewWebhook(webhooks.one(id), secret);
  }

  private void check(CreateWebhook command) {
    Checks checks = new Checks();
    checks.that(command.event() != null, "event", "choice", "MENTION, MESSAGE");
    checks.that(command.roomIds().size() <= MOST_ROOMS, "roomIds", "too-many", MOST_ROOMS);
    checks.that(good(command.url()), "url", "webhook-url");
    PersonView bot =
        command.botId() == null
            ? null
            : accounts.people(List.of(command.botId())).get(command.botId());
    checks.that(bot != null && bot.bot() && !bot.gone(), "botId", "no-bot");
    checks.refuseIfWrong();
  }

  private boolean good(String url) {
    try {
      if (url == null || url.length() > LONGEST) {
        return false;
      }
      outbound.check(new URI(url));
      return true;
    } catch (OutboundRefused | URISyntaxException e) {
      return false;
    }
  }
}
