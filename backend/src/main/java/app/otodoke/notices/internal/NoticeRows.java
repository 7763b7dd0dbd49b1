package app.otodoke.notices.internal;

import app.otodoke.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes to inboxes, however many, in one statement of each kind. */
@ApplicationScoped
class NoticeRows {

  private static final String ADD =
      """
      insert into notices.notices as t (id, user_id, thing, kind, actor_id, room_id, seq,
        message_id, post_id, comment_id, emoji, word, at, read_at)
      select n.* from jsonb_to_recordset(cast(:rows as jsonb)) as n (id uuid, user_id uuid,
        thing text, kind text, actor_id uuid, room_id uuid, seq bigint, message_id uuid,
        post_id uuid, comment_id uuid, emoji text, word text, at timestamptz, read_at timestamptz)
      on conflict (user_id, thing) do update set withdrawn_at = null
        where t.withdrawn_at is not null
      returning id
      """;

  private final EntityManager database;
  private final ObjectMapper json;
  private final Clock clock;

  NoticeRows(EntityManager database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** Adds what is not there yet; answers which of them that were. */
  Set<UUID> add(List<NewNotice> notices) {
    if (notices.isEmpty()) {
      return Set.of();
    }
    // always in the same order, so that two processes with the same news do not wait crosswise
    Map<String, NewNotice> things = new LinkedHashMap<>();
    notices.forEach(one -> things.putIfAbsent(one.userId() + one.thing(), one));
    List<Map<String, Object>> rows =
        things.values().stream()
            .sorted(Comparator.comparing(NewNotice::userId).thenComparing(NewNotice::thing))
            .map(NewNotice::columns)
            .toList();
    Set<UUID> made = notices.stream().map(NewNotice::id).collect(Collectors.toSet());
    return Sql.of(ADD).with("rows", text(rows)).rows(database).stream()
        .map(row -> row.uuid("id"))
        .filter(made::contains) // what came back after it was withdrawn has another id
        .collect(Collectors.toSet());
  }

  /** What is no longer so, but must not be told anew if it returns. */
  void withdraw(Collection<String> things) {
    if (!things.isEmpty()) {
      Sql.of("update notices.notices set withdrawn_at = :now where thing in (:things)")
          .with("now", clock.instant())
          .with("things", things)
          .run(database);
    }
  }

  /** The messages are gone. */
  void forgetMessages(Collection<UUID> messageIds) {
    forget("message_id", messageIds);
  }

  void forgetPosts(Collection<UUID> postIds) {
    forget("post_id", postIds);
  }

  void forgetComments(Collection<UUID> commentIds) {
    forget("comment_id", commentIds);
  }

  private void forget(String column, Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      Sql.of("delete from notices.notices where " + column + " in (:ids)")
          .with("ids", ids)
          .run(database);
    }
  }

  /** Somebody left a room at a position of its log. */
  void forgetRoom(UUID userId, UUID roomId, long seq) {
    Sql.of("delete from notices.notices where user_id = :user and room_id = :room and seq < :seq")
        .with("user", userId)
        .with("room", roomId)
        .with("seq", seq)
        .run(database);
  }

  private String text(Object rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
