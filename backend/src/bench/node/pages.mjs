// The peer: the least that answers a room's newest messages and an artist's songs from the same database,
// without sign-in, authorisation or anything else. node pages.mjs PORT DATABASE_URL
import { createServer } from 'node:http';
import pg from 'pg';

const [port, connectionString] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });

const questions = {
  messages: {
    name: 'messages',
    text: `select m.id, m.seq, m.body, m.created_at, m.edited_at, u.id as author_id, u.handle, u.display_name
      from (select * from chat.messages where room_id = $1 order by seq desc limit 50) m
      join accounts.users u on u.id = m.author_id order by m.seq`,
  },
  songs: {
    name: 'songs',
    text: `select s.id, s.title, s.artist_line, s.duration_ms, s.spotify_id, s.spotify_url, s.published_at
      from catalog.song_artists a join catalog.songs s on s.id = a.song_id
      where a.artist_id = $1 and s.published_at is not null order by s.title_key, s.id limit 20`,
  },
};

createServer(async (request, response) => {
  const [, what, id] = request.url.split('/');
  const { rows } = await pool.query({ ...questions[what], values: [id] });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(rows));
}).listen(Number(port), '127.0.0.1');
