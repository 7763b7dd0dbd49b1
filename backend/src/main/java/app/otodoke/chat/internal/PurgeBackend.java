package app.otodoke.chat.internal;

import app.otodoke.chat.PurgeApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes back a person's messages in all rooms, archived ones too. */
@ApplicationScoped
class PurgeBackend implements PurgeApi {

  private final Sql sql;
  private final DeleteMessageService delete;

  PurgeBackend(Sql sql, DeleteMessageService delete) {
    this.sql = sql;
    this.delete = delete;
  }

  @Override
  public int purge(UUID byId, UUID authorId, int limit) {
    List<Said> messages =
        sql.list(
            """
            select id, room_id from chat.messages
            where author_id = ? and deleted_at is null order by id limit ?
            """,
            row -> new Said(Sql.uuid(row, "id"), Sql.uuid(row, "room_id")),
            authorId,
            limit);
    messages.forEach(message -> delete.call(byId, message.roomId, message.id));
    return messages.size();
  }

  private record Said(UUID id, UUID roomId) {}
}
