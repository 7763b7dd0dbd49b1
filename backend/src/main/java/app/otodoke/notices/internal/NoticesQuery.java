package app.otodoke.notices.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.chat.Audience;
import app.otodoke.chat.AudienceApi;
import app.otodoke.chat.CardMention;
import app.otodoke.chat.MessageGlimpse;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What somebody was told of, as far as they may still read what it is about. */
@ApplicationScoped
class NoticesQuery {

  private static final String POSTS = "posts:read";

  private final EntityManager database;
  private final Fetcher<PersonView> people;
  private final Fetcher<MessageGlimpse> messages;
  private final Fetcher<Audience> rooms;
  private final Fetcher<PostView> posts;
  private final Fetcher<CommentView> comments;

  NoticesQuery(
      EntityManager database,
      AccountsApi accounts,
      AudienceApi chat,
      PostsApi posts,
      CommentsApi comments) {
    this.database = database;
    this.people = (actor, ids) -> accounts.people(ids);
    this.messages = chat::readable;
    this.rooms = (actor, ids) -> chat.audiences(ids, List.of(), List.of(actor.userId()));
    this.posts = (actor, ids) -> actor.hasScope(POSTS) ? posts.views(actor, ids) : Map.of();
    this.comments = (actor, ids) -> actor.hasScope(POSTS) ? comments.views(actor, ids) : Map.of();
  }

  @Transactional
  Page<NoticeView> page(Actor actor, Set<NoticeKind> kinds, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 1);
    Sql sql =
        Sql.of("select * from notices.notices where user_id = :me and withdrawn_at is null")
            .addWith("and id < :after", "after", cursor == null ? null : cursor.uuid(0))
            .addWith(
                "and kind in (:kinds)",
                "kinds",
                kinds.isEmpty() ? null : kinds.stream().map(Enum::name).toList())
            .add("order by id desc limit " + (limit + 1))
            .with("me", actor.userId());
    Page<Row> page = Page.of(sql.rows(database), limit, row -> Cursor.of(row.uuid("id")));
    return new Page<>(readable(actor, page.items()), page.next());
  }

  /** The views of these rows; what cannot be read any more is left out. */
  List<NoticeView> readable(Actor actor, List<Row> rows) {
    Needs needs = new Needs();
    rows.forEach(row -> needs(row, needs));
    Needs.Fetched fetched = needs.fetch(actor);
    return rows.stream()
        .filter(row -> stands(actor, row, fetched))
        .map(row -> build(row, fetched))
        .toList();
  }

  private void needs(Row row, Needs needs) {
    needs
        .of(people, row.uuid("actor_id"))
        .of(messages, row.uuid("message_id"))
        .of(posts, row.uuid("post_id"))
        .of(comments, row.uuid("comment_id"));
    if (!row.has("message_id")) {
      needs.of(rooms, row.uuid("room_id"));
    }
  }

  private boolean stands(Actor actor, Row row, Needs.Fetched fetched) {
    boolean there =
        stands(row, "message_id", messages, fetched)
            && stands(row, "post_id", posts, fetched)
            && stands(row, "comment_id", comments, fetched)
            && fetched.get(people, row.uuid("actor_id")) != null;
    if (!there || row.has("message_id") || !row.has("room_id")) {
      return there;
    }
    Audience audience = fetched.get(rooms, row.uuid("room_id"));
    return audience != null && audience.members().containsKey(actor.userId());
  }

  private static boolean stands(Row row, String part, Fetcher<?> from, Needs.Fetched fetched) {
    UUID id = row.uuid(part);
    return id == null || fetched.get(from, id) != null;
  }

  private NoticeView build(Row row, Needs.Fetched fetched) {
    MessageGlimpse message = fetched.get(messages, row.uuid("message_id"));
    Audience audience = message == null ? fetched.get(rooms, row.uuid("room_id")) : null;
    CardMention.Room room =
        message != null ? message.room() : audience == null ? null : audience.room();
    return new NoticeView(
        row.uuid("id"),
        NoticeKind.valueOf(row.text("kind")),
        fetched.get(people, row.uuid("actor_id")),
        room,
        row.uuid("message_id"),
        row.number("seq"),
        row.uuid("post_id"),
        row.text("emoji"),
        row.text("word"),
        message != null
            ? message.excerpt()
            : PostExcerpt.of(
                fetched.get(posts, row.uuid("post_id")),
                fetched.get(comments, row.uuid("comment_id"))),
        row.instant("at"),
        row.has("read_at"));
  }
}
