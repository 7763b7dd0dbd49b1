// What goes wrong, one scenario each. Each has a circle, a cluster and a room of its own, says how it went, and leaves
// the verdict to the history check unless it demands more. With `long` it
// goes on for minutes and times count; without, it is short and good for a busy machine.
import { randomUUID } from 'node:crypto';
import { check } from './history-check.mjs';
import { Listener, Speaker, listeners } from './people.mjs';
import { pause, until } from './product.mjs';
import * as database from './database.mjs';

const demand = (good, sentence) => (good ? [] : [sentence]);
const origins = (cluster) => cluster.members.map((member) => `http://127.0.0.1:${member.port}`);
const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Devices on both nodes hear a speaker while something happens; then everything is compared. */
async function through({ cluster, circle, devices = 8, perSecond = 20, from }, happening) {
  const room = await circle.room();
  const all = await listeners(circle, room, devices, from ?? [circle.origin]);
  const speaker = new Speaker(circle, room, perSecond, from);
  const more = (await happening({ room, all, speaker, cluster })) ?? [];
  const stored = await speaker.stop();
  const log = await circle.log(room);
  await until('everybody to have heard everything', () => all.every((one) => one.position >= log.length), 30).catch(() => {});
  all.forEach((one) => one.close());
  const resumes = all.flatMap((one) => one.delays);
  console.log(
    `   ${stored.length} stored, ${speaker.failures} tries failed, slowest ${speaker.slowest} ms; ${resumes.length} resumes` +
      ` of ${devices} devices, back after p50 ${quantile(resumes, 0.5)} ms, p99 ${quantile(resumes, 0.99)} ms`,
  );
  return [...check(stored, log, all), ...more];
}

export const scenarios = {
  'F1 connections break again and again': (world, long) =>
    through({ ...world, devices: long ? 200 : 20 }, async ({ all }) => {
      const end = Date.now() + (long ? 160_000 : 5_000);
      while (Date.now() < end) {
        all[Math.floor(Math.random() * all.length)].cut();
        await pause(long ? 75 : 100);
      }
      await until('everybody to be back', () => all.every((one) => one.live));
      const back = quantile(all.flatMap((one) => one.delays), 0.99);
      return demand(!long || back <= 2_500, `back after ${back} ms at p99`);
    }),

  'F2 a node is killed': async (world, long) => {
    const { cluster } = world;
    return through(world, async ({ all }) => {
      for (let i = 0; i < (long ? 20 : 1); i += 1) {
        const member = cluster.members[i % 2];
        await member.stop('SIGKILL');
        await until('everybody to be back', () => all.every((one) => one.live), 30);
        await member.start();
      }
    });
  },

  'F3 rolling restart': (world, long) =>
    through(world, async ({ all, speaker }) => {
      for (let i = 0; i < (long ? 5 : 1); i += 1) {
        const before = all.map((one) => one.losses);
        const began = Date.now();
        await world.cluster.roll();
        await until('everybody to be back', () => all.every((one) => one.live));
        console.log(`   rolled in ${Date.now() - began} ms; each device was sent away ${Math.max(...all.map((one, n) => one.losses - before[n]))} times at most`);
      }
      return demand(speaker.failures === 0, `${speaker.failures} sends failed`);
    }),

  'F4 the database crashes and recovers': (world, long) =>
    through(world, async ({ all, speaker }) => {
      for (let i = 0; i < (long ? 10 : 2); i += 1) {
        database.crash(world.cluster.keeper);
        await pause(1_000);
        const before = speaker.stored.length;
        await until('messages to be stored again', () => speaker.stored.length > before, 20);
      }
      return demand(all.every((one) => one.losses === 0), 'sockets were lost');
    }),

  'F5 the database freezes': (world, long) =>
    through(world, async ({ all }) => {
      const thaw = database.freeze(world.cluster.keeper);
      const began = Date.now();
      let live = true;
      await pause(1_500);
      const refused = await world.circle.say(all[0].room, randomUUID(), 'into the ice');
      const took = Date.now() - began - 1_500;
      while (Date.now() - began < (long ? 30_000 : 6_000)) {
        const answers = await Promise.all(origins(world.cluster).map((one) => fetch(`${one}/health/live`, { signal: AbortSignal.timeout(3_500) }).then((answer) => answer.ok, () => false)));
        live &&= answers.every(Boolean);
        await pause(500);
      }
      const kept = all.every((one) => one.losses === 0);
      thaw();
      return [
        ...demand(refused.status === 503 && (!long || took < 4_000), `a send was answered ${refused.status} after ${took} ms`),
        ...demand(live, 'a node no longer said that it lives'),
        ...demand(kept, 'sockets were lost'),
      ];
    }),

  'F6 database connections are ended every two seconds': (world, long) =>
    through(world, async ({ speaker }) => {
      for (let i = 0; i < (long ? 30 : 3); i += 1) {
        database.endConnections(world.cluster.keeper);
        await pause(2_000);
      }
      const tries = speaker.stored.length + speaker.failures;
      return demand(speaker.failures <= Math.max(2, tries / 100), `${speaker.failures} of ${tries} sends failed`);
    }),

  'F7 F9 the bus carries nothing': (world, long) =>
    through({ ...world, from: origins(world.cluster) }, async ({ all }) => {
      world.cluster.silenceBus();
      await pause(long ? 30_000 : 4_000);
      const delay = await slowestDelivery(world.circle, all, long ? 10 : 3);
      world.cluster.bringBusBack();
      return demand(!long || delay <= 2_000, `a message took ${delay} ms to the other node`);
    }),

  'F10 one send, repeated at once on two nodes': async ({ cluster, circle }, long) => {
    const room = await circle.room();
    const faults = [];
    for (let i = 0; i < (long ? 100 : 10); i += 1) {
      const id = randomUUID();
      const tries = await Promise.all([0, 1, 0, 1, 0].map((node) => circle.say(room, id, 'once', origins(cluster)[node])));
      const ids = new Set(tries.map((one) => one.body?.message?.id ?? one.body?.id));
      faults.push(...demand(tries.every((one) => [200, 201].includes(one.status)) && ids.size === 1, `answers ${tries.map((one) => one.status)}, ids ${[...ids]}`));
      const other = await circle.say(room, id, 'something else', origins(cluster)[i % 2]);
      faults.push(...demand(other.status === 409, `another text under the same id was answered ${other.status}`));
      await pause(600); // the limit on sending counts repeats too
    }
    return [...faults, ...check([], await circle.log(room), [])];
  },

  'F11 answers are lost and the send is repeated': async ({ cluster, circle }, long) => {
    const room = await circle.room();
    const ids = [];
    for (let i = 0; i < (long ? 50 : 6); i += 1) {
      const device = new Listener(circle, room, 0, origins(cluster)[i % 2]);
      await until('the device to listen', () => device.live);
      const id = randomUUID();
      device.speak(id, 'is this on?');
      if (i % 2) await pause(Math.random() * 10);
      device.close();
      await pause(300);
      const answer = await circle.say(room, id, 'is this on?', origins(cluster)[(i + 1) % 2]);
      if (![200, 201].includes(answer.status)) return [`the repeat was answered ${answer.status}`];
      ids.push(id);
    }
    return check(ids, await circle.log(room), []);
  },

  'F20 everybody comes back at once': async (world, long) => {
    const { cluster, circle } = world;
    const room = await circle.room();
    const all = await listeners(circle, room, long ? 1_000 : 100);
    await Promise.all(cluster.members.map((member) => member.stop('SIGKILL')));
    await Promise.all(cluster.members.map((member) => member.start()));
    const began = Date.now();
    await until('everybody to be back', () => all.every((one) => one.live), 60);
    console.log(`   ${all.length} devices were back ${Date.now() - began} ms after the nodes were`);
    const id = randomUUID();
    await circle.say(room, id, 'all here?');
    const log = await circle.log(room);
    await until('everybody to hear', () => all.every((one) => one.position >= log.length), 30).catch(() => {});
    all.forEach((one) => one.close());
    return check([id], log, all);
  },

  'F24 edits and deletions from two devices at once': async ({ cluster, circle }, long) => {
    const room = await circle.room();
    const all = await listeners(circle, room, 2, origins(cluster));
    const speaker = new Speaker(circle, room, 20);
    await until('some messages', () => speaker.stored.length >= (long ? 200 : 20));
    const stored = await speaker.stop();
    const path = `/api/web/rooms/${room}/messages`;
    const shown = () => circle.ask('GET', `${path}?limit=100`).then(({ body }) => body.messages);
    const messages = await shown();
    const change = (message, node, number) =>
      number % 5 === 4
        ? circle.ask('DELETE', `${path}/${message.id}`, undefined, origins(cluster)[node])
        : circle.ask('PATCH', `${path}/${message.id}`, { body: `changed ${number} by ${node}` }, origins(cluster)[node]);
    await Promise.all(messages.flatMap((message, number) => [0, 1].map((node) => change(message, node, number))));
    const log = await circle.log(room);
    await until('everybody to have heard everything', () => all.every((one) => one.position >= log.length), 30).catch(() => {});
    all.forEach((one) => one.close());
    const fresh = (await shown()).map((message) => `${message.id} ${message.deletedAt ? '' : message.body}`);
    const followed = all.map((one) => fold(one.events).filter((text) => messages.some(({ id }) => text.startsWith(id))));
    return [
      ...check(stored, log, all),
      ...followed.flatMap((texts, number) => demand(String(texts) === String(fresh), `device ${number} shows something else than a fresh page`)),
    ];
  },
};

/** What a page shows that follows the events. */
function fold(events) {
  const texts = new Map();
  for (const event of events) {
    if (event.type === 'message.posted') texts.set(event.message.id, event.message.body);
    if (event.type === 'message.edited') texts.set(event.messageId, event.body);
    if (event.type === 'message.deleted') texts.set(event.messageId, '');
  }
  return [...texts].map(([id, text]) => `${id} ${text}`);
}

async function slowestDelivery(circle, all, times) {
  let slowest = 0;
  for (let i = 0; i < times; i += 1) {
    const id = randomUUID();
    const answer = await circle.say(all[0].room, id, 'how long?', all[0].circle.origin);
    if (answer.status > 201) continue;
    const sent = Date.now();
    await until('the message', () => all.every((one) => one.heard.some((event) => event.key === id)), 20);
    slowest = Math.max(slowest, Date.now() - sent);
  }
  return slowest;
}
