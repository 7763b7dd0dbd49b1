package app.otodoke.chat.internal;

import app.otodoke.chat.RevisionView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What a message has said so far: its last hundred wordings, the present one at the end. */
@ApplicationScoped
class RevisionsQuery {

  private static final String SQL =
      """
      with x as (
        select x.* from chat.messages x
        join chat.memberships m on m.room_id = x.room_id and m.user_id = ?
        where x.id = ? and x.room_id = ? and x.deleted_at is null),
      wordings as (
        select r.seq, r.body, r.at from chat.revisions r join x on x.id = r.message_id
        union all
        select 9223372036854775807, body, coalesce(edited_at, created_at) from x
        order by seq desc limit 100)
      select body, at from wordings order by seq
      """;

  private final Sql sql;

  RevisionsQuery(Sql sql) {
    this.sql = sql;
  }

  /**
   * @throws NotThere when the message is deleted or not in a room of the actor's
   */
  List<RevisionView> list(Actor actor, UUID roomId, UUID messageId) {
    List<RevisionView> revisions =
        sql.list(
            SQL,
            row -> new RevisionView(row.getString("body"), Sql.instant(row, "at")),
            actor.userId(),
            messageId,
            roomId);
    if (revisions.isEmpty()) {
      throw new NotThere();
    }
    return revisions;
  }
}
