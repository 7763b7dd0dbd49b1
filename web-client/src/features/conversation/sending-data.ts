/* One's own messages on their way: over the cable when the room is heard, else by a request. */
import * as api from '../../api/messages';
import type { Message } from '../../api/messages';
import { createOutbox, type Letter, type Outbox } from '../../lib/outbox';
import { outboxStorage } from '../../lib/outbox-storage';
import type { Subscription } from '../../lib/cable';
import { NoAnswer } from '../../lib/refusal';
import { cable } from '../live/live-data';
import { me } from '../session/session-data';

interface Listener {
  readonly sent?: (letter: Letter, message: Message) => void;
  readonly refused?: (letter: Letter) => void;
}

const heard = new Map<string, Subscription>();
const listeners = new Set<Listener>();
const storage = outboxStorage();
const tabs =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('otodoke.outbox');
let box: Outbox | null = null;
let owner = '';

/** The outbox of whoever is signed in; started with the first call. */
export function outbox(): Outbox {
  const userId = me.get()?.id ?? '';
  if (box && owner === userId) return box;
  box?.stop();
  owner = userId;
  box = createOutbox<Message>({
    userId,
    storage,
    tabs,
    send,
    sent: (letter, message) => {
      for (const listener of [...listeners]) listener.sent?.(letter, message);
    },
    refused: (letter) => {
      for (const listener of [...listeners]) listener.refused?.(letter);
    },
  });
  void box.start();
  return box;
}

/** Letters that waited leave as soon as there is a connection again. */
export function keepSending(signal: AbortSignal): void {
  outbox();
  const hurry = (): void => outbox().drainAll();
  cable.state.subscribe((state) => state.phase === 'open' && hurry(), signal);
  addEventListener('online', hurry, { signal });
  signal.addEventListener('abort', () => box?.stop(), { once: true });
}

export function onSending(listener: Listener, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

/** The cable to a room, as long as its page is open. */
export function speakThrough(
  roomId: string,
  subscription: Subscription,
  signal: AbortSignal,
): void {
  heard.set(roomId, subscription);
  signal.addEventListener(
    'abort',
    () => heard.get(roomId) === subscription && heard.delete(roomId),
    { once: true },
  );
}

async function send(letter: Letter): Promise<Message> {
  const { clientId, body, roomId } = letter;
  const attachments = letter.attachments.map(({ mediaId, alt }) => ({ mediaId, alt }));
  const cards = letter.cards ?? [];
  const answer = letter.replyTo ? { replyTo: letter.replyTo.messageId } : {};
  const channel = heard.get(roomId);
  if (channel?.live()) {
    try {
      const data = { clientId, body, attachments, cards, ...answer };
      return (await channel.request<{ message: Message }>('speak', data, clientId)).message;
    } catch (error) {
      // without an answer it may have arrived or not: the client id makes asking again safe
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  return (await api.post(roomId, { clientId, body, attachments, cards, ...answer })).message;
}
