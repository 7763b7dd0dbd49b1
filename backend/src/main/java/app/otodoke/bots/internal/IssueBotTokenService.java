package app.otodoke.bots.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ProgramsApi;
import app.otodoke.bots.NewBot;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes another token for a bot. */
@ApplicationScoped
class IssueBotTokenService {

  private final ProgramsApi programs;
  private final AccountsApi accounts;

  IssueBotTokenService(ProgramsApi programs, AccountsApi accounts) {
    this.programs = programs;
    this.accounts = accounts;
  }

  @Transactional
  NewBot call(Actor actor, UUID botId, Set<String> scopes) {
    BotAccess.requireOwner(actor);
    String secret = programs.issueToken(actor, botId, scopes).secret();
    return new NewBot(accounts.people(List.of(botId)).get(botId), secret);
  }
}
