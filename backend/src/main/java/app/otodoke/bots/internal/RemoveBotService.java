package app.otodoke.bots.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.accounts.PersonView;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shuts a bot out; its addresses and webhooks end with it. */
@ApplicationScoped
class RemoveBotService {

  private final EntityManager database;
  private final AccountsApi accounts;

  RemoveBotService(EntityManager database, AccountsApi accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  @Transactional
  void call(Actor actor, UUID botId) {
    BotAccess.requireOwner(actor);
    PersonView bot = accounts.people(List.of(botId)).get(botId);
    if (bot == null || !bot.bot()) {
      throw new NotThere();
    }
    accounts.changeMember(actor, botId, new ChangeMember(null, true));
    Sql.of("delete from bots.hooks where bot_id = :bot").with("bot", botId).run(database);
    Sql.of("delete from bots.webhooks where bot_id = :bot").with("bot", botId).run(database);
  }
}
