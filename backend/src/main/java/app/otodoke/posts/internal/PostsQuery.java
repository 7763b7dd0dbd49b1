package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.PostsWanted;
import app.otodoke.posts.PostsWanted.Scope;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which posts, the newest first, narrowed by scope, song, artist and author. */
@ApplicationScoped
class PostsQuery {

  private static final int USUAL = 20;

  /** The newest of each followed person are enough to find the newest of them all. */
  private static final String NEWEST_OF_FOLLOWED =
      """
      and p.id in (
        select x.id from (select f.followee_id as author_id from posts.follows f
                          where f.follower_id = :me union all select :me) who
        cross join lateral (
          select q.id from posts.posts q where q.author_id = who.author_id %s
          order by q.id desc limit %d) x)
      """;

  private static final String OF_FOLLOWED =
      """
      and (p.author_id = :me
        or p.author_id in (select followee_id from posts.follows where follower_id = :me))
      """;

  private static final String VIEW = ") select " + PostRow.COLUMNS + " from p order by p.id desc";

  private final EntityManager database;
  private final Hidden hidden;

  PostsQuery(EntityManager database, Hidden hidden) {
    this.database = database;
    this.hidden = hidden;
  }

  @Transactional
  Page<PostRow> page(UUID me, PostsWanted wanted) {
    int limit = Page.limit(wanted.limit(), USUAL);
    List<PostRow> rows = sql(me, wanted, limit).rows(database).stream().map(PostRow::of).toList();
    return Page.of(rows, limit, row -> Cursor.of(row.id()));
  }

  Sql sql(UUID me, PostsWanted wanted, int limit) {
    Cursor after = Cursor.parse(wanted.after(), 1);
    Sql sql = choose(me);
    sql.addWith("and p.song_id = :song", "song", wanted.song());
    sql.addWith(
        "and p.id in (select post_id from posts.post_artists where artist_id = :artist)",
        "artist",
        wanted.artist());
    sql.addWith("and p.author_id = :author", "author", wanted.author());
    Set<UUID> away = hidden.from(me);
    sql.addWith("and p.author_id not in (:away)", "away", away.isEmpty() ? null : away);
    sql.addWith("and p.id < :after", "after", after == null ? null : after.uuid(0));
    inScope(sql, wanted, after != null, limit);
    return sql.add("order by p.id desc limit " + (limit + 1)).add(VIEW);
  }

  private static void inScope(Sql sql, PostsWanted wanted, boolean continued, int limit) {
    boolean plain = wanted.song() == null && wanted.artist() == null && wanted.author() == null;
    if (wanted.scope() == Scope.BOOKMARKS) {
      sql.add("and p.id in (select post_id from posts.bookmarks where user_id = :me)");
    } else if (wanted.scope() == Scope.FOLLOWING && plain) {
      String before = continued ? "and q.id < :after" : "";
      sql.add(NEWEST_OF_FOLLOWED.formatted(before, limit + 1));
    } else if (wanted.scope() == Scope.FOLLOWING) {
      sql.add(OF_FOLLOWED);
    }
  }

  @Transactional
  List<PostRow> byId(UUID me, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : choose(me)
            .add("and p.id in (:ids)")
            .add(VIEW)
            .with("ids", Set.copyOf(ids))
            .rows(database)
            .stream()
            .map(PostRow::of)
            .toList();
  }

  PostRow one(UUID me, UUID id) {
    return byId(me, Set.of(id)).stream().findFirst().orElseThrow(NotThere::new);
  }

  /**
   * The posts are chosen first; what belongs to each is looked up for the chosen ones only. To be
   * closed by {@link #VIEW}.
   */
  private static Sql choose(UUID me) {
    return Sql.of("with p as materialized (select p.* from posts.posts p where true")
        .with("me", me);
  }
}
