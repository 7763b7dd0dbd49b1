package app.otodoke.posts.internal;

import app.otodoke.bench.BenchDatabase;
import app.otodoke.bench.Questions;
import app.otodoke.posts.PostsWanted;
import app.otodoke.posts.PostsWanted.Scope;
import java.util.List;
import java.util.UUID;

/** What feeds cost over 200,000 posts of 1,000 people with a million likes. */
final class FeedBench {

  private FeedBench() {}

  public static void main(String[] arguments) throws Exception {
    try (BenchDatabase database = BenchDatabase.start()) {
      database.run(
          """
          insert into posts.posts (id, author_id, client_id, song_id, body, created_at)
          select uuidv7(interval '1 second' * (i - 200000)), lpad(to_hex(i * 7919 % 1000 + 1), 32, '0')::uuid,
            uuidv7(), lpad(to_hex(i * 4729 % 20000 + 1), 32, '0')::uuid,
            repeat('今日はこの曲を何度も聴いた。', 1 + i % 20), now()
          from generate_series(1, 200000) i
          """,
          """
          insert into posts.post_artists
          select lpad(to_hex(abs(hashtext(song_id::text)::bigint) % 2000 + 1), 32, '0')::uuid, id
          from posts.posts
          """,
          """
          insert into posts.likes
          select p.id, lpad(to_hex(u * 13 % 1000 + 1), 32, '0')::uuid, now()
          from posts.posts p, generate_series(1, 5) u
          """,
          """
          insert into posts.comments (id, post_id, author_id, client_id, body, created_at)
          select uuidv7(), id, author_id, uuidv7(), 'うん', now() from posts.posts
          """,
          """
          insert into posts.follows
          select lpad(to_hex(1), 32, '0')::uuid, lpad(to_hex(i * 9), 32, '0')::uuid, now()
          from generate_series(1, 100) i
          """,
          """
          insert into posts.follows values (lpad(to_hex(2), 32, '0')::uuid, lpad(to_hex(5000), 32, '0')::uuid, now())
          """,
          "vacuum (analyze) posts.posts",
          "vacuum (analyze) posts.likes",
          "vacuum (analyze) posts.comments",
          "vacuum (analyze) posts.post_artists",
          "vacuum (analyze) posts.follows");
      Questions questions = new Questions(database);
      PostsQuery query = new PostsQuery(null, new Hidden(List.of()));
      UUID me = id(1);
      PostsWanted all = PostsWanted.ALL;
      questions.measure("the circle's feed", 300, query.sql(me, all, 20));
      questions.measure(
          "of 100 followed people", 300, query.sql(me, all.within(Scope.FOLLOWING), 20));
      questions.measure(
          "of one who never writes", 300, query.sql(id(2), all.within(Scope.FOLLOWING), 20));
      questions.measure("about a song", 300, query.sql(me, all.about(id(77)), 20));
      questions.measure("about an artist", 300, query.sql(me, all.ofArtist(id(77)), 20));
      questions.measure("by a member", 300, query.sql(me, all.by(id(77)), 20));
    }
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
