package app.otodoke.chat.internal;

import app.otodoke.chat.AddEmoji;
import app.otodoke.chat.EmojiApi;
import app.otodoke.chat.EmojiTaken;
import app.otodoke.chat.TooManyEmoji;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaNotThere;
import app.otodoke.media.MediaView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AddEmojiService {

  private static final long MOST_BYTES = 256 << 10;
  private static final int MOST_PIXELS = 256;

  private final Sql sql;
  private final MediaApi media;
  private final Clock clock;

  AddEmojiService(Sql sql, MediaApi media, Clock clock) {
    this.sql = sql;
    this.media = media;
    this.clock = clock;
  }

  static String owner(String name) {
    return "emoji:" + name;
  }

  @Transactional
  void call(Actor actor, AddEmoji command) {
    String name = command.name() == null ? "" : command.name();
    if (!Emoji.isCustom(':' + name + ':')) {
      throw new InvalidInput("name", "emoji-name-not-good");
    }
    if (command.mediaId() == null) {
      throw new InvalidInput("mediaId", "required");
    }
    if (isRepeated(actor, name, command.mediaId())) {
      return;
    }
    requirePicture(command.mediaId());
    int added =
        sql.run(
            """
            insert into chat.emoji (name, media_id, added_by, added_at)
            select ?, ?, ?, ?::timestamptz where (select count(*) from chat.emoji) < ?
            on conflict do nothing
            """,
            name,
            command.mediaId(),
            actor.userId(),
            clock.instant(),
            EmojiApi.MOST);
    if (added == 0) {
      throw adder(name).isEmpty() ? new TooManyEmoji() : new EmojiTaken();
    }
    media.attach(actor, List.of(command.mediaId()), owner(name));
  }

  private boolean isRepeated(Actor actor, String name, UUID mediaId) {
    return adder(name).getOrDefault(mediaId, new UUID(0, 0)).equals(actor.userId());
  }

  /** Who added it, by the id of its picture; empty when there is none. */
  private Map<UUID, UUID> adder(String name) {
    return sql.first(
            "select media_id, added_by from chat.emoji where name = ?",
            row -> Map.of(Sql.uuid(row, "media_id"), Sql.uuid(row, "added_by")),
            name)
        .orElse(Map.of());
  }

  private void requirePicture(UUID mediaId) {
    MediaView picture = media.views(List.of(mediaId)).get(mediaId);
    if (picture == null) {
      throw new MediaNotThere();
    }
    boolean small =
        picture.width() != null
            && picture.width() <= MOST_PIXELS
            && picture.height() <= MOST_PIXELS
            && picture.bytes() <= MOST_BYTES;
    if (!small) {
      throw new InvalidInput("mediaId", "emoji-picture-too-large", MOST_PIXELS);
    }
  }
}
