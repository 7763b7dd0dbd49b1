// What to compare with: the same protocol as plainly as Node, ws and pg can. A message is stored in a transaction of its
// own that numbers it, then told to everybody in the room. No tokens, no history, no presence.
// usage: node server.mjs PORT DATABASE-PORT
import pg from 'pg';
import { WebSocketServer } from 'ws';

const [port, databasePort] = process.argv.slice(2).map(Number);
const database = new pg.Pool({ host: '127.0.0.1', port: databasePort, user: 'postgres', password: 'postgres', database: 'postgres', max: 20 });
await database.query('create table if not exists peer_rooms (id text primary key, seq bigint not null)');
await database.query('create table if not exists peer_messages (room text, seq bigint, client_id uuid, body text, at timestamptz default now(), primary key (room, seq))');

const rooms = new Map();
const started = Date.now();

async function store(room, { clientId, body }) {
  const connection = await database.connect();
  try {
    await connection.query('begin');
    const { rows } = await connection.query(
      'insert into peer_rooms values ($1, 1) on conflict (id) do update set seq = peer_rooms.seq + 1 returning seq', [room]);
    await connection.query('insert into peer_messages (room, seq, client_id, body) values ($1, $2, $3, $4)', [room, rows[0].seq, clientId, body]);
    await connection.query('commit');
    return Number(rows[0].seq);
  } catch (error) {
    await connection.query('rollback');
    throw error;
  } finally {
    connection.release();
  }
}

async function speak(socket, identifier, data) {
  const { roomId } = JSON.parse(identifier);
  const seq = await store(roomId, data);
  // as long as the product's
  const message = { type: 'message.posted', roomId, seq, message: { ...data, rest: 'x'.repeat(320) } };
  const frame = Buffer.from(JSON.stringify({ identifier, message, stream_id: `room:${roomId}`, epoch: 'peer', offset: seq }));
  for (const one of rooms.get(identifier) ?? []) one.send(frame, { binary: false });
  socket.send(JSON.stringify({ identifier, message: { type: 'ack', ref: data.clientId, seq } }));
}

const server = new WebSocketServer({ port, host: '127.0.0.1', handleProtocols: () => 'actioncable-v1-ext-json' });
server.on('connection', (socket) => {
  const own = new Set();
  socket.send('{"type":"welcome"}');
  socket.on('message', (text) => {
    const { command, identifier, data } = JSON.parse(text);
    if (command === 'subscribe') {
      if (!rooms.has(identifier)) rooms.set(identifier, new Set());
      rooms.get(identifier).add(socket);
      own.add(identifier);
      socket.send(JSON.stringify({ type: 'confirm_subscription', identifier }));
    } else if (command === 'message') {
      void speak(socket, identifier, JSON.parse(data));
    }
  });
  socket.on('close', () => own.forEach((identifier) => rooms.get(identifier).delete(socket)));
});
setInterval(() => {
  const ping = Buffer.from(JSON.stringify({ type: 'ping', message: Math.floor((started + performance.now()) / 1000) }));
  server.clients.forEach((socket) => socket.send(ping, { binary: false }));
}, 3_000);
