/* What the scenarios share: waiting for conditions, and what browsers have that Node has not. */
import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';

export { WebSocket, randomUUID };

const noop = () => {};
const target = { addEventListener: noop, removeEventListener: noop };
globalThis.addEventListener ??= noop;
globalThis.removeEventListener ??= noop;
globalThis.document ??= { ...target, visibilityState: 'visible', head: { querySelector: () => null } };
globalThis.self ??= globalThis;

export async function until(what, condition) {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function equal(actual, expected, what) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

/** Texts of the messages among what a channel received. */
export const texts = (received) =>
  received.filter((m) => m.type === 'message.posted').map((m) => m.message.body);
