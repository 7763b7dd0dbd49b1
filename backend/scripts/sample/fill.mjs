// Fills a product that has no circle yet, through its own API: node fill.mjs ADDRESS
import { createHash, randomUUID } from 'node:crypto';
import { circle, list, people, posts, ratings, round, songs, talk } from './circle.mjs';
import { cover } from './picture.mjs';
import { piece } from './sound.mjs';

const address = process.argv[2].replace(/\/$/, '');
const password = randomUUID().slice(0, 18);
const colours = [
  { from: [244, 190, 120], to: [120, 70, 110], disc: [255, 236, 200] },
  { from: [96, 128, 156], to: [38, 52, 78], disc: [180, 210, 224] },
  { from: [22, 44, 84], to: [8, 16, 36], disc: [250, 226, 140] },
  { from: [60, 92, 82], to: [24, 36, 40], disc: [140, 190, 150] },
  { from: [232, 206, 120], to: [150, 110, 50], disc: [255, 248, 214] },
  { from: [150, 52, 56], to: [46, 20, 44], disc: [255, 170, 110] },
  { from: [120, 120, 136], to: [44, 44, 60], disc: [200, 206, 236] },
];

class Refused extends Error {}

async function ask(method, path, body, token) {
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`${address}/api/web${path}`, {
      method,
      headers: {
        'accept-language': 'ja',
        ...(body && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
    });
    if (answer.status === 429 && attempt < 20) {
      await new Promise((resolve) =>
        setTimeout(resolve, 1000 * Number(answer.headers.get('retry-after') ?? 1)),
      );
      continue;
    }
    const text = await answer.text();
    if (!answer.ok) throw new Refused(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }
}

async function upload(token, name, type, purpose, bytes) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const ticket = await ask('POST', '/uploads', { name, type, size: bytes.length, sha256, purpose }, token);
  const sent = await fetch(new URL(ticket.url, address), {
    method: ticket.method ?? 'PUT',
    headers: ticket.headers,
    body: bytes,
  });
  if (!sent.ok) throw new Refused(`the store refused ${name}: ${sent.status}`);
  await ask('PUT', `/uploads/${ticket.id}/completion`, undefined, token);
  return ticket.id;
}

const say = (words) => console.log(`  ${words}`);
const known = await ask('GET', '/circle').catch((error) => {
  if (error instanceof Refused) throw error;
  console.error(
    `otodoke: nothing answers at ${address}; start the product first, or name its address: backend/otodoke sample ADDRESS`,
  );
  process.exit(1);
});
if (known.founded) {
  console.error(
    'otodoke: there is a circle already; the sample is only for a new one (name another folder with OTODOKE_DATA).',
  );
  process.exit(1);
}

const tokens = {};
const ids = {};
const [founder, ...others] = people;
const owner = await ask('POST', '/circle', {
  circleName: circle.name,
  language: 'ja',
  owner: {
    handle: founder.handle,
    displayName: founder.name,
    email: `${founder.handle}@example.org`,
    password,
  },
  rooms: circle.rooms,
});
tokens[founder.handle] = owner.accessToken;
ids[founder.handle] = owner.me.id;
const invite = await ask('POST', '/invites', { days: 1, uses: others.length }, owner.accessToken);
for (const person of others) {
  const one = await ask('POST', '/registrations', {
    handle: person.handle,
    displayName: person.name,
    email: `${person.handle}@example.org`,
    password,
    language: 'ja',
    inviteCode: invite.code,
  });
  tokens[person.handle] = one.accessToken;
  ids[person.handle] = one.me.id;
}
for (const person of people) await ask('PATCH', '/me', { bio: person.bio }, tokens[person.handle]);
say(`${people.length} people`);

const songIds = [];
for (const [i, song] of songs.entries()) {
  const token = tokens[song.by];
  const sound = piece({ seed: 11 + i * 7, mood: song.mood, beat: song.beat, bars: 8 });
  const audioId = await upload(token, `${i + 1}.wav`, 'audio/wav', 'AUDIO', sound);
  const coverId = await upload(
    token,
    `${i + 1}.png`,
    'image/png',
    'COVER',
    cover({ seed: 5 + i, ...colours[i] }),
  );
  const { title, artists, reading, lyrics, note } = song;
  const made = await ask(
    'POST',
    '/songs',
    { clientId: randomUUID(), audioId, coverId, title, artists, reading, lyrics, note, publish: true },
    token,
  );
  songIds.push(made.song.id);
}
say(`${songs.length} songs`);

const rooms = Object.fromEntries(
  (await ask('GET', '/rooms', undefined, owner.accessToken)).map((room) => [room.name, room.id]),
);
for (const [room, speaker, body, song] of talk) {
  const cards = song === undefined ? [] : [{ kind: 'song', id: songIds[song] }];
  await ask(
    'POST',
    `/rooms/${rooms[room]}/messages`,
    { clientId: randomUUID(), body, cards },
    tokens[speaker],
  );
}
say(`${talk.length} messages in ${circle.rooms.length} rooms`);

for (const post of posts) {
  const made = await ask(
    'POST',
    '/posts',
    { clientId: randomUUID(), songId: songIds[post.song], body: post.body, spoiler: post.spoiler ?? false },
    tokens[post.by],
  );
  for (const [who, body] of post.comments)
    await ask('POST', `/posts/${made.id}/comments`, { clientId: randomUUID(), body }, tokens[who]);
  for (const who of post.likes) await ask('PUT', `/posts/${made.id}/like`, undefined, tokens[who]);
}
for (const [song, row] of ratings.entries()) {
  for (const [who, stars] of row.entries()) {
    if (stars) await ask('PUT', `/songs/${songIds[song]}/rating`, { stars }, tokens[people[who].handle]);
  }
}
for (const one of people) {
  for (const other of people)
    if (one !== other) await ask('PUT', `/follows/${ids[other.handle]}`, undefined, tokens[one.handle]);
}
say(`${posts.length} posts with comments, likes and ratings`);

const made = await ask(
  'POST',
  '/lists',
  { clientId: randomUUID(), title: list.title, note: list.note },
  tokens[list.by],
);
for (const [song, note] of list.songs) {
  await ask(
    'POST',
    `/lists/${made.id}/entries`,
    { clientId: randomUUID(), songId: songIds[song], note },
    tokens[list.by],
  );
}
const { id } = await ask(
  'POST',
  `/rooms/${rooms[round.room]}/rounds`,
  { clientId: randomUUID(), songId: songIds[round.song], minutes: round.minutes, note: round.note },
  tokens[round.by],
);
for (const [who, stars, comment] of round.answers)
  await ask('PUT', `/rounds/${id}/answer`, { stars, comment }, tokens[who]);
await ask('PUT', '/listening', { songId: songIds[2] }, tokens.nana);
say('a list, a blind round, and somebody listening');

console.log(
  `\nOpen ${address} and sign in as ${people.map((person) => person.handle).join(', ')}; each one's password is ${password}`,
);
