// A circle with one person who sits at many devices: requests, and sockets that come back by themselves.
import { randomUUID } from 'node:crypto';
import { pause, until } from './product.mjs';

export class Circle {
  constructor(origin) {
    this.origin = origin;
  }

  async enter() {
    const owner = { handle: 'ada', displayName: 'Ada', email: 'ada@example.org', password: 'seven quiet rivers' };
    const body = { circleName: 'Faults', language: 'en', owner, rooms: [] };
    let answer = await this.ask('POST', '/api/web/circle', body);
    if (answer.status === 409) answer = await this.ask('POST', '/api/web/session', { login: 'ada', password: owner.password });
    this.token = answer.body.accessToken;
    return this;
  }

  async room() {
    return (await this.ask('POST', '/api/web/rooms', { kind: 'CLOSED', name: `Room ${randomUUID()}` })).body.id;
  }

  async ask(method, path, body, origin = this.origin) {
    const answer = await fetch(origin + path, {
      method,
      headers: {
        'content-type': 'application/json',
        'x-otodoke': '1',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(15_000),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null };
  }

  say(room, clientId, body, origin) {
    return this.ask('POST', `/api/web/rooms/${room}/messages`, { clientId, body }, origin).catch((error) => ({
      status: 0,
      body: { error: String(error) },
    }));
  }

  async log(room) {
    const all = [];
    for (;;) {
      const { body } = await this.ask('GET', `/api/web/rooms/${room}/events?after=${all.at(-1)?.seq ?? 0}&limit=100`);
      all.push(...body);
      if (body.length < 100) return all;
    }
  }
}

/** One device: keeps its position, comes back after every loss, and writes down each stored event as it comes. */
export class Listener {
  heard = [];
  events = [];
  losses = 0;
  refused = 0;
  delays = [];
  reasons = {};

  constructor(circle, room, position, origin = circle.origin) {
    Object.assign(this, { circle, room, position, url: `${origin.replace('http', 'ws')}/cable` });
    this.identifier = JSON.stringify({ channel: 'RoomChannel', roomId: room });
    this.connect();
  }

  connect(failures = 0) {
    if (this.ended) return;
    const socket = new WebSocket(this.url, ['actioncable-v1-ext-json', `anycable-token.${this.circle.token}`]);
    this.socket = socket;
    let welcomed = false;
    socket.onmessage = (event) => {
      if (socket !== this.socket) return;
      const frame = JSON.parse(event.data);
      welcomed ||= frame.type === 'welcome';
      this.receive(frame);
    };
    socket.onerror = () => {};
    const lost = () => {
      if (socket !== this.socket) return;
      this.socket = undefined;
      clearTimeout(patience);
      if (this.live) this.losses += 1;
      this.live = false;
      this.lostAt ??= Date.now();
      const next = welcomed ? 0 : failures + 1;
      setTimeout(() => this.connect(next), Math.random() * Math.min(2_000, 500 * 2 ** next));
    };
    const patience = setTimeout(() => welcomed || this.cut(), 5_000);
    socket.onclose = lost;
    this.lost = lost;
  }

  receive(frame) {
    if (frame.type === 'welcome') {
      const history = this.epoch
        ? { streams: { [`room:${this.room}`]: { epoch: this.epoch, offset: this.position } } }
        : undefined;
      this.send({ command: 'subscribe', identifier: this.identifier, history });
      this.fresh = !history;
    } else if (frame.type === 'confirm_history' || (frame.type === 'confirm_subscription' && this.fresh)) {
      this.live = true;
      if (this.lostAt) this.delays.push(Date.now() - this.lostAt);
      this.lostAt = undefined;
    } else if (frame.type === 'reject_history') {
      this.refused += 1;
    } else if (frame.type === 'disconnect') {
      this.reasons[frame.reason] = (this.reasons[frame.reason] ?? 0) + 1;
    } else if (frame.offset !== undefined) {
      this.epoch = frame.epoch;
      this.position = frame.offset;
      this.events.push(frame.message);
      this.heard.push({ seq: frame.offset, epoch: frame.epoch, key: keyOf(frame.message), at: Date.now() });
    }
  }

  send(command) {
    this.socket?.send(JSON.stringify(command));
  }

  speak(clientId, body) {
    this.send({ command: 'message', identifier: this.identifier, data: JSON.stringify({ action: 'speak', clientId, body }) });
  }

  /** Breaks off without waiting for the other side. */
  cut() {
    const socket = this.socket;
    this.lost();
    socket?.close();
  }

  close() {
    this.ended = true;
    this.socket?.close();
  }
}

export const keyOf = (event) => event.message?.clientId ?? `${event.type} ${event.seq}`;

/** Speaks at a pace until stopped; whatever fails is said again with the same id until it is stored. */
export class Speaker {
  stored = [];
  failures = 0;
  slowest = 0;
  waiting = new Set();

  constructor(circle, room, perSecond, origins = [circle.origin]) {
    this.done = (async () => {
      for (let i = 0; !this.stopped; i += 1) {
        const one = this.store(circle, room, origins, i);
        this.waiting.add(one);
        void one.finally(() => this.waiting.delete(one));
        await pause(1000 / perSecond);
      }
      await Promise.all(this.waiting);
    })();
  }

  async store(circle, room, origins, number) {
    const clientId = randomUUID();
    const began = Date.now();
    for (let attempt = 0; ; attempt += 1) {
      const answer = await circle.say(room, clientId, `number ${number}`, origins[(number + attempt) % origins.length]);
      if (answer.status === 200 || answer.status === 201) break;
      if (![0, 429, 502, 503].includes(answer.status)) throw new Error(`a send was answered ${answer.status} ${JSON.stringify(answer.body)}`);
      this.failures += 1;
      await pause(200);
    }
    this.slowest = Math.max(this.slowest, Date.now() - began);
    this.stored.push(clientId);
  }

  async stop() {
    this.stopped = true;
    await this.done;
    return this.stored;
  }
}

export async function listeners(circle, room, count, origins) {
  const all = Array.from({ length: count }, (_, i) => new Listener(circle, room, 0, origins?.[i % origins.length]));
  await until('everybody to listen', () => all.every((one) => one.live));
  return all;
}
