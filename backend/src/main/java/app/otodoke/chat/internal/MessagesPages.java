package app.otodoke.chat.internal;

import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.platform.sql.SharedQuestion;
import app.otodoke.shared.Actor;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Pieces of history as they were last read. Whatever changes a room's messages is an entry of its
 * log, so a piece stands for as long as the room has come no further. That is asked of the database
 * each time, together with whether the actor is a member.
 */
@ApplicationScoped
class MessagesPages {

  private static final int MAX_MESSAGES = 5_000;

  private static final String POSITIONS =
      """
      select m.user_id, m.room_id, r.last_seq
      from unnest(?, ?) as asked (user_id, room_id)
      join chat.memberships m on m.user_id = asked.user_id and m.room_id = asked.room_id
      join chat.rooms r on r.id = m.room_id
      """;

  private final Sql sql;
  private final MessagesPageQuery query;
  private final People people;
  private final OwnEmoji emoji;
  private final SharedQuestion<Member, Long> positions = new SharedQuestion<>(this::positions);
  private final Cache<Piece, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(MAX_MESSAGES)
          .weigher((Piece piece, Kept page) -> 1 + page.page.messages().size())
          .expireAfterWrite(People.FRESH)
          .build();

  MessagesPages(Sql sql, MessagesPageQuery query, People people, OwnEmoji emoji) {
    this.sql = sql;
    this.query = query;
    this.people = people;
    this.emoji = emoji;
  }

  private record Member(UUID userId, UUID roomId) {}

  private record Piece(UUID roomId, MessagesWanted wanted) {}

  /**
   * A piece as read.
   *
   * @param changes how often people and the circle's emoji had changed before
   */
  private record Kept(MessagesPage page, long changes) {}

  /** What others may rely on is committed, so no transaction of the caller's has a part in this. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  MessagesPage page(Actor actor, UUID roomId, MessagesWanted wanted) {
    Piece piece = new Piece(roomId, wanted);
    long changes = people.changes() + emoji.changes();
    Kept known = kept.getIfPresent(piece);
    if (known != null && known.changes == changes) {
      Long position = positions.of(new Member(actor.userId(), roomId));
      if (position != null && position == known.page.position()) {
        return known.page;
      }
    }
    MessagesPage page = query.page(actor, roomId, wanted);
    kept.put(piece, new Kept(page, changes));
    return page;
  }

  private Map<Member, Long> positions(Set<Member> asked) {
    Map<Member, Long> found = HashMap.newHashMap(asked.size());
    sql.list(
        POSITIONS,
        row ->
            found.put(
                new Member(Sql.uuid(row, "user_id"), Sql.uuid(row, "room_id")),
                row.getLong("last_seq")),
        asked.stream().map(Member::userId).toList(),
        asked.stream().map(Member::roomId).toList());
    return found;
  }
}
