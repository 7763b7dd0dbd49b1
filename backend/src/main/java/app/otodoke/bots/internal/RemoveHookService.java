package app.otodoke.bots.internal;

import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Ends a secret address. */
@ApplicationScoped
class RemoveHookService {

  private final EntityManager database;
  private final HookRooms access;
  private final CircleApi circle;

  RemoveHookService(EntityManager database, HookRooms access, CircleApi circle) {
    this.database = database;
    this.access = access;
    this.circle = circle;
  }

  @Transactional
  void call(Actor actor, UUID roomId, UUID hookId) {
    access.require(actor, roomId);
    int rows =
        Sql.of("delete from bots.hooks where id = :id and room_id = :room")
            .with("id", hookId)
            .with("room", roomId)
            .run(database);
    if (rows > 0) {
      Map<String, String> details = Map.of("hook", hookId.toString());
      circle.record(new AuditEntry(actor.userId(), "hook.removed", null, details));
    }
  }
}
