/* @anycable/core and @anycable/web over the extended protocol, as they come from npm. */
import { Channel, createCable as createCoreCable } from '@anycable/core';
import { createCable as createWebCable } from '@anycable/web';
import { equal, randomUUID, texts, until, WebSocket } from './support.mjs';

class RoomChannel extends Channel {
  static identifier = 'RoomChannel';
}

const options = (token) => ({
  protocol: 'actioncable-v1-ext-json',
  websocketImplementation: WebSocket,
  websocketAuthStrategy: 'sub-protocol',
  auth: { token },
  reconnectStrategy: () => 50,
  logLevel: 'error',
});

function follow(cable, room) {
  const channel = new RoomChannel({ roomId: room });
  const seen = { channel, received: [], offsets: [], info: [], presence: [] };
  channel.on('message', (message, meta) => {
    seen.received.push(message);
    if (meta?.offset) seen.offsets.push(meta.offset);
  });
  channel.on('info', (event) => seen.info.push(event.type));
  channel.on('presence', (event) => seen.presence.push(event.type));
  cable.subscribe(channel);
  return seen;
}

async function speak(seen, body) {
  await seen.channel.perform('speak', { clientId: randomUUID(), body });
}

async function scenario(createCable, { url, ada, ben, room }) {
  const hers = createCable(url, options(ada));
  const his = createCable(url, options(ben));
  try {
    const one = follow(hers, room);
    const other = follow(his, room);
    await one.channel.ensureSubscribed();
    await other.channel.ensureSubscribed();
    await speak(one, 'live');
    await until('it is heard', () => texts(other.received).includes('live'));

    const session = his.sessionId;
    const terminated = his.transport.ws;
    const reconnecting = new Promise((resolve) => his.on('connect', resolve));
    terminated.terminate();
    await speak(one, 'while away 1');
    await speak(one, 'while away 2');
    const { restored } = await reconnecting;
    equal(restored, true, 'the session is restored');
    equal(his.sessionId !== session, true, 'under a new id');
    await until('history', () => other.info.includes('history_received'));
    await speak(one, 'back');
    await until('the rest', () => texts(other.received).includes('back'));
    const heard = texts(other.received).slice(texts(other.received).indexOf('live'));
    equal(heard, ['live', 'while away 1', 'while away 2', 'back'], 'each once, in order');
    const first = other.offsets[0];
    equal(other.offsets, other.offsets.map((_, i) => first + i), 'positions without gaps');

    one.channel.presence.join('somebody else', { mood: 'fine' });
    await until('presence', () => other.presence.includes('join'));
    equal(Object.values(await other.channel.presence.info()), [{ mood: 'fine' }], 'who is there');
    await one.channel.whisper({ cursor: 3 });
    await until('whisper', () => other.received.some((m) => m.cursor === 3));
    equal(one.received.some((m) => m.cursor === 3), false, 'whispers come back');
  } finally {
    hers.disconnect();
    his.disconnect();
  }
}

export const anycableCore = (world) => scenario(createCoreCable, world);
export const anycableWeb = (world) => scenario(createWebCable, world);
