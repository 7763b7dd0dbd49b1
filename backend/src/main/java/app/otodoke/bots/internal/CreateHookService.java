package app.otodoke.bots.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.ProgramsApi;
import app.otodoke.bots.NewHook;
import app.otodoke.bots.TooManyHooks;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomsApi;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Makes a secret address for a room, and the bot that speaks by it. */
@ApplicationScoped
class CreateHookService {

  private static final int MOST = 20;

  private final EntityManager database;
  private final ProgramsApi programs;
  private final RoomsApi rooms;
  private final HookRooms access;
  private final HooksQuery hooks;
  private final CircleApi circle;
  private final Clock clock;

  CreateHookService(
      EntityManager database,
      ProgramsApi programs,
      RoomsApi rooms,
      HookRooms access,
      HooksQuery hooks,
      CircleApi circle,
      Clock clock) {
    this.database = database;
    this.programs = programs;
    this.rooms = rooms;
    this.access = access;
    this.hooks = hooks;
    this.circle = circle;
    this.clock = clock;
  }

  @Transactional
  NewHook call(Actor actor, UUID roomId, String name) {
    access.require(actor, roomId);
    Checks checks = new Checks();
    String line = checks.line("name", name, 50);
    checks.refuseIfWrong();
    if (hooks.list(actor, roomId).size() >= MOST) {
      throw new TooManyHooks();
    }
    UUID id = Ids.next();
    String handle = "hook_" + id.toString().substring(24);
    PersonView bot = programs.create(actor, handle, line);
    rooms.add(actor, roomId, bot.id(), RoomRole.MEMBER);
    String secret = Keys.fresh();
    Sql.of("insert into bots.hooks (id, room_id, bot_id, name, hash, created_by, created_at)")
        .add("values (:id, :room, :bot, :name, :hash, :me, :now)")
        .with("id", id)
        .with("room", roomId)
        .with("bot", bot.id())
        .with("name", line)
        .with("hash", Keys.hash(secret))
        .with("me", actor.userId())
        .with("now", clock.instant())
        .run(database);
    circle.record(new AuditEntry(actor.userId(), "hook.created", bot.id(), Map.of("name", line)));
    return new NewHook(hooks.list(actor, roomId).getFirst(), "/hooks/" + secret);
  }
}
