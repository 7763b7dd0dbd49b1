/* One subscription for all who listen to the same channel: the cable itself knows one of each. */
import type { Channel, Subscription } from '../../lib/cable-subscription';
import { onAbort } from '../../lib/dom';
import { cable } from './live-data';

export interface ChannelListener<E> {
  readonly event: (event: E) => void;
  /** Connected again after a loss: ask the server for what may have been missed. */
  readonly again: () => void;
}

interface Shared {
  readonly listeners: Set<ChannelListener<unknown>>;
  readonly subscription: Subscription;
}

const shared = new Map<string, Shared>();

/** Hears a channel of passing events until the signal ends. */
export function listenTo<E>(
  channel: Channel,
  listener: ChannelListener<E>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const name = JSON.stringify(channel);
  const stream = shared.get(name) ?? open(name, channel);
  const one = listener as ChannelListener<unknown>;
  stream.listeners.add(one);
  onAbort(signal, () => {
    stream.listeners.delete(one);
    if (stream.listeners.size > 0 || shared.get(name) !== stream) return;
    shared.delete(name);
    stream.subscription.end();
  });
}

function open(name: string, channel: Channel): Shared {
  const listeners = new Set<ChannelListener<unknown>>();
  const subscription = cable.subscribe<never, unknown>(channel, {
    signal: (event) => listeners.forEach((one) => one.event(event)),
    confirmed: (again) => again && listeners.forEach((one) => one.again()),
  });
  const made = { listeners, subscription };
  shared.set(name, made);
  return made;
}
