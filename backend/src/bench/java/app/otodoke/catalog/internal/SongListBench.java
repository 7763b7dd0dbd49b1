package app.otodoke.catalog.internal;

import app.otodoke.bench.BenchDatabase;
import app.otodoke.bench.Questions;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.catalog.SongsWanted.Order;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import java.util.UUID;

/** What lists of songs cost over 50,000 songs of 2,000 artists, one-letter searches included. */
final class SongListBench {

  private static final Actor ME = new Actor(Ids.next(), Role.MEMBER, null, null, "me");

  private SongListBench() {}

  public static void main(String[] arguments) throws Exception {
    try (BenchDatabase database = BenchDatabase.start()) {
      database.run(
          """
          insert into catalog.artists (id, name, name_key, search_text, spotify_id)
          select lpad(to_hex(a), 32, '0')::uuid, '歌い手' || a, '歌い手' || a, '歌い手' || a, 'a' || a
          from generate_series(1, 2000) a
          """,
          """
          insert into catalog.songs (id, source, title, artist_line, title_key, own_text, search_text,
            duration_ms, spotify_id, spotify_url, language, fetched_at, published_at)
          select lpad(to_hex(100000 + i), 32, '0')::uuid, 'spotify', t, '歌い手' || (i % 2000 + 1), t, t,
            t || chr(10) || '歌い手' || (i % 2000 + 1), 200000, 't' || i, 'https://open.spotify.com/track/t',
            'ja', now(), now() - i * interval '1 minute'
          from generate_series(1, 50000) i, lateral (select
            substr('あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ', i % 43 + 1, 1)
            || '夜と朝の' || i || case when i % 997 = 0 then '稀' else '' end as t) t
          """,
          """
          insert into catalog.song_artists
          select lpad(to_hex(100000 + i), 32, '0')::uuid, 0, lpad(to_hex(i % 2000 + 1), 32, '0')::uuid
          from generate_series(1, 50000) i
          """,
          "vacuum (analyze) catalog.songs",
          "vacuum (analyze) catalog.song_artists",
          "vacuum (analyze) catalog.artists");
      Questions questions = new Questions(database);
      PublishedSongsQuery query = new PublishedSongsQuery(null, null);
      UUID artist = UUID.fromString("00000000-0000-0000-0000-000000000007");
      SongsWanted all = SongsWanted.ALL;
      questions.measure("an artist's songs by title", 300, query.sql(ME, all.by(artist), 20));
      questions.measure("all by title", 300, query.sql(ME, all, 20));
      questions.measure("the newest", 300, query.sql(ME, all.ordered(Order.NEWEST), 20));
      questions.measure("one letter, in every song", 100, query.sql(ME, all.matching("夜"), 20));
      questions.measure("one letter, in one of a thousand", 100, query.sql(ME, all.matching("稀"), 20));
      questions.measure("one letter, in none", 100, query.sql(ME, all.matching("零"), 20));
      questions.measure(
          "an artist's name, newest", 100, query.sql(ME, all.matching("手1234").ordered(Order.NEWEST), 20));
    }
  }
}
