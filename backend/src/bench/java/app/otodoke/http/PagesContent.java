package app.otodoke.http;

/** 1,000 people, 50,000 songs of 2,000 artists, a room with 20,000 messages, 200,000 posts. */
final class PagesContent {

  static final String[] SQL = {
    """
    insert into accounts.users (id, handle, display_name, search_text, role, language, created_at)
    select lpad(to_hex(u), 32, '0')::uuid, 'member_' || u, '歌い手 ' || u, 'member' || u, 'MEMBER', 'ja', now()
    from generate_series(1, 1000) u
    """,
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
    from generate_series(1, 50000) i, lateral (select '夜と朝の' || i as t) t
    """,
    """
    insert into catalog.song_artists
    select lpad(to_hex(100000 + i), 32, '0')::uuid, 0, lpad(to_hex(i % 2000 + 1), 32, '0')::uuid
    from generate_series(1, 50000) i
    """,
    """
    insert into chat.rooms (id, kind, name, description, search_text, created_by, created_at,
      last_seq, message_count, member_count)
    values (lpad(to_hex(1000), 32, '0')::uuid, 'CLOSED', '広間', '', '広間', lpad(to_hex(1), 32, '0')::uuid, now(),
      20000, 20000, 1)
    """,
    """
    insert into chat.messages (id, room_id, seq, number, author_id, client_id, fingerprint, body,
      search_text, created_at)
    select uuidv7(), lpad(to_hex(1000), 32, '0')::uuid, i, i, lpad(to_hex(1 + i % 199), 32, '0')::uuid,
      uuidv7(), i, t.body, t.body, now()
    from generate_series(1, 20000) i, (select repeat('今夜の試聴会で一緒に聴こうよ！', 3) as body) t
    """,
    """
    insert into posts.posts (id, author_id, client_id, song_id, body, created_at)
    select uuidv7(interval '1 second' * (i - 200000)), lpad(to_hex(i * 7919 % 1000 + 1), 32, '0')::uuid,
      uuidv7(), lpad(to_hex(100000 + i * 4729 % 20000 + 1), 32, '0')::uuid,
      repeat('今日はこの曲を何度も聴いた。', 1 + i % 20), now()
    from generate_series(1, 200000) i
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
    "vacuum (analyze)",
  };

  private PagesContent() {}
}
