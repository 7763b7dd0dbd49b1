package app.otodoke.bots.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.ProgramsApi;
import app.otodoke.bots.BotsApi;
import app.otodoke.bots.CreateBot;
import app.otodoke.bots.NewBot;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class BotsBackend implements BotsApi {

  private final ProgramsApi programs;
  private final CreateBotService create;
  private final IssueBotTokenService issueToken;
  private final RemoveBotService remove;

  BotsBackend(
      ProgramsApi programs,
      CreateBotService create,
      IssueBotTokenService issueToken,
      RemoveBotService remove) {
    this.programs = programs;
    this.create = create;
    this.issueToken = issueToken;
    this.remove = remove;
  }

  @Override
  public List<PersonView> bots(Actor actor) {
    BotAccess.requireOwner(actor);
    return programs.programs(actor);
  }

  @Override
  public NewBot create(Actor actor, CreateBot command) {
    return create.call(actor, command);
  }

  @Override
  public NewBot issueToken(Actor actor, UUID botId, Set<String> scopes) {
    return issueToken.call(actor, botId, scopes);
  }

  @Override
  public void remove(Actor actor, UUID botId) {
    remove.call(actor, botId);
  }
}
