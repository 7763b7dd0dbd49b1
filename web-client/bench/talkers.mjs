// The people of the measured room, and what they say.
import { randomUUID } from 'node:crypto';

const words = [
  '来週の練習、18時からでいいかな',
  '**サビの入り**をもう一度合わせたい。前のテイクだと半拍早い気がする。',
  'これ聴いて https://example.org/songs/42 ベースがすごくいい',
  'いいね！',
  '了解です、スタジオ予約しておきます\n- A スタ 2 時間\n- B スタ 1 時間',
  'ライブの写真、あとで送ります。みんな楽しそうで良かった。遅くまでありがとうございました。',
];
const password = 'ことばを十文字より長く';

async function ask(origin, method, path, body, token) {
  const answer = await fetch(`${origin}/api/web${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'X-Otodoke': '1',
      'Accept-Language': 'ja',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}

/** A new circle with a room of the reader's and five others in it. */
export async function circleOf(origin) {
  const named = (handle, displayName) => ({
    handle,
    displayName,
    email: `${handle}@example.org`,
    password,
  });
  const reader = named('reader', '読む人');
  const founded = await ask(origin, 'POST', '/circle', {
    circleName: '計測',
    language: 'ja',
    owner: reader,
    rooms: ['雑談'],
  });
  const token = founded.accessToken;
  const { code } = await ask(origin, 'POST', '/invites', { days: 1, uses: 5 }, token);
  const authors = [];
  for (const [at, name] of ['佐藤 花子', '木村 健', '青山 ミカ', '伊藤 蓮', '中村 葵'].entries()) {
    authors.push(
      await ask(origin, 'POST', '/registrations', {
        ...named(`author${at}`, name),
        language: 'ja',
        inviteCode: code,
      }),
    );
  }
  const memberIds = authors.map(({ me }) => me.id);
  const room = await ask(
    origin,
    'POST',
    '/rooms',
    { kind: 'CLOSED', name: '練習', description: '', memberIds },
    token,
  );
  return { reader, authors, room };
}

function say(origin, authors, room, n) {
  const { accessToken } = authors[Math.floor(n / 3) % authors.length];
  const body = { clientId: randomUUID(), body: `${n} ${words[n % words.length]}`, attachments: [] };
  return ask(origin, 'POST', `/rooms/${room.id}/messages`, body, accessToken);
}

export async function fill(origin, authors, room, count) {
  let next = 0;
  const work = async () => {
    while (next < count) await say(origin, authors, room, next++);
  };
  await Promise.all(Array.from({ length: 16 }, work));
}

/** So many a second until it is stopped; tells how many there were. */
export function flood(origin, authors, room, perSecond) {
  let said = 0;
  const under = new Set();
  const began = Date.now();
  const timer = setInterval(() => {
    while (said < ((Date.now() - began) / 1000) * perSecond) {
      const one = say(origin, authors, room, said++).finally(() => under.delete(one));
      under.add(one);
    }
  }, 10);
  return async () => {
    clearInterval(timer);
    await Promise.all(under);
    return said;
  };
}
