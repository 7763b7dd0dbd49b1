package app.otodoke.chat.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.SearchWanted;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the actor may look, and what of it was asked for. */
@ApplicationScoped
class SearchScope {

  private static final int MAX_LENGTH = 200;
  private static final int MAX_WORDS = 10;

  private final Sql sql;
  private final AccountsApi accounts;

  SearchScope(Sql sql, AccountsApi accounts) {
    this.sql = sql;
    this.accounts = accounts;
  }

  /**
   * One of the actor's rooms.
   *
   * @param blocks how many blocks of it are written
   */
  record Room(
      UUID id,
      RoomKind kind,
      String name,
      String folded,
      String description,
      int members,
      long blocks,
      List<UUID> others) {

    private static Room read(ResultSet row) throws SQLException {
      return new Room(
          Sql.uuid(row, "id"),
          RoomKind.valueOf(row.getString("kind")),
          row.getString("name"),
          SearchText.fold(row.getString("name")),
          row.getString("description"),
          row.getInt("member_count"),
          row.getLong("blocks"),
          Sql.uuids(row, "others"));
    }
  }

  /**
   * What is looked for.
   *
   * @param words folded; all must be in a message
   * @param authors null for anybody's
   */
  record Scope(
      List<String> words,
      Map<UUID, Room> rooms,
      Set<UUID> authors,
      boolean image,
      Instant since,
      Instant until) {

    /** Nothing was asked, or what was asked is nowhere. */
    boolean isEmpty() {
      boolean open = words.isEmpty() && authors == null && !image && since == null && until == null;
      return rooms.isEmpty() || open || authors != null && authors.isEmpty();
    }
  }

  Scope of(Actor actor, SearchWanted wanted) {
    if (wanted.q().length() > MAX_LENGTH) {
      throw new InvalidInput("q", "too-long", MAX_LENGTH);
    }
    SearchWords q =
        SearchWords.of(wanted.q(), wanted.zone() == null ? ZoneOffset.UTC : wanted.zone());
    if (q.words.size() > MAX_WORDS) {
      throw new InvalidInput("q", "too-many", MAX_WORDS);
    }
    List<String> handles = new ArrayList<>(q.from);
    wanted.from().forEach(handle -> handles.add(SearchText.fold(handle)));
    return new Scope(
        List.copyOf(q.words),
        rooms(actor, wanted.in(), q.rooms),
        handles.isEmpty() ? null : accounts.idsOfHandles(handles),
        wanted.image() || q.image,
        later(wanted.since(), q.since),
        earlier(wanted.until(), q.until));
  }

  private Map<UUID, Room> rooms(Actor actor, Collection<UUID> ids, Collection<String> names) {
    List<Room> mine =
        sql.list(
            """
            select r.id, r.kind, r.name, r.description, r.member_count,
              coalesce(p.blocks, 0) as blocks,
              case when r.kind = 'DIRECT' then array(
                select o.user_id from chat.memberships o
                where o.room_id = r.id and o.user_id <> m.user_id order by o.joined_seq) end as others
            from chat.memberships m
            join chat.rooms r on r.id = m.room_id
            left join chat.search_progress p on p.room_id = r.id
            where m.user_id = ?
            """,
            Room::read,
            actor.userId());
    boolean named = mine.stream().anyMatch(room -> names.contains(room.folded));
    return mine.stream()
        .filter(room -> ids.isEmpty() || ids.contains(room.id))
        .filter(room -> names.isEmpty() || isNamed(room, names, named))
        .collect(Collectors.toMap(Room::id, Function.identity()));
  }

  /** A piece of the name will do where no room has just that name. */
  private static boolean isNamed(Room room, Collection<String> names, boolean exactly) {
    return exactly
        ? names.contains(room.folded)
        : room.kind != RoomKind.DIRECT && names.stream().anyMatch(room.folded::contains);
  }

  private static Instant later(Instant one, Instant other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one == null || other != null && other.isBefore(one) ? other : one;
  }
}
