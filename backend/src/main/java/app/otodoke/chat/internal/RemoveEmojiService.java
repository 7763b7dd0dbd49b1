package app.otodoke.chat.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class RemoveEmojiService {

  private final Sql sql;
  private final MediaApi media;

  RemoveEmojiService(Sql sql, MediaApi media) {
    this.sql = sql;
    this.media = media;
  }

  @Transactional
  void call(Actor actor, String name) {
    UUID addedBy =
        sql.first(
                "select added_by from chat.emoji where name = ? for update",
                row -> Sql.uuid(row, "added_by"),
                name)
            .orElseThrow(NotThere::new);
    if (!actor.moderates() && !addedBy.equals(actor.userId())) {
      throw new NotAllowed();
    }
    sql.run("delete from chat.emoji where name = ?", name);
    media.release(AddEmojiService.owner(name));
  }
}
