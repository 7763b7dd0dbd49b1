package app.otodoke.bots.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.ProgramsApi;
import app.otodoke.bots.CreateBot;
import app.otodoke.bots.NewBot;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Makes a bot with its token. */
@ApplicationScoped
class CreateBotService {

  private final ProgramsApi programs;
  private final CircleApi circle;

  CreateBotService(ProgramsApi programs, CircleApi circle) {
    this.programs = programs;
    this.circle = circle;
  }

  @Transactional
  NewBot call(Actor actor, CreateBot command) {
    BotAccess.requireOwner(actor);
    PersonView bot = programs.create(actor, command.handle(), command.displayName());
    String secret = programs.issueToken(actor, bot.id(), command.scopes()).secret();
    circle.record(new AuditEntry(actor.userId(), "bot.created", bot.id(), Map.of()));
    return new NewBot(bot, secret);
  }
}
