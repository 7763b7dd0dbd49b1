/*
 * What stays readable without a network: who is signed in, their rooms, and the newest messages of
 * the rooms opened last. Every name holds the person; signing out deletes the whole database.
 */
import type { Me } from '../../api/accounts';
import type { Circle } from '../../api/circle';
import type { MessagesPage } from '../../api/messages';
import type { RoomSummary } from '../../api/rooms';
import { keep, kept } from '../../lib/kept-storage';
import { me } from '../session/session-data';

export interface KeptSession {
  readonly me: Me;
  readonly circle: Circle;
}

const mostTalks = 10;

const roomsOf = (userId: string): string => `rooms ${userId}`;
const talkOf = (userId: string, roomId: string): string => `talk ${userId} ${roomId}`;
const talksOf = (userId: string): string => `talks ${userId}`;

/** Whoever has left meanwhile leaves nothing behind. */
async function keepFor(userId: string, name: string, value: unknown): Promise<void> {
  if (me.get()?.id === userId) await keep(name, value);
}

export const keptSession = (): Promise<KeptSession | undefined> => kept<KeptSession>('session');
export const keepSession = (session: KeptSession): Promise<void> =>
  keepFor(session.me.id, 'session', session);

export const keptRooms = (userId: string): Promise<readonly RoomSummary[] | undefined> =>
  kept<readonly RoomSummary[]>(roomsOf(userId));
export const keepRooms = (userId: string, list: readonly RoomSummary[]): Promise<void> =>
  keepFor(userId, roomsOf(userId), list);

export const keptTalk = (userId: string, roomId: string): Promise<MessagesPage | undefined> =>
  kept<MessagesPage>(talkOf(userId, roomId));

/** Keeps the end of a room; the rooms that were not opened for longest make place. */
export async function keepTalk(userId: string, roomId: string, end: MessagesPage): Promise<void> {
  const known = (await kept<readonly string[]>(talksOf(userId))) ?? [];
  const order = [roomId, ...known.filter((one) => one !== roomId)];
  await keepFor(userId, talkOf(userId, roomId), end);
  await keepFor(userId, talksOf(userId), order.slice(0, mostTalks));
  for (const old of order.slice(mostTalks)) await keepFor(userId, talkOf(userId, old), undefined);
}

/** A room one is no longer in is not to be read here either. */
export async function dropTalk(userId: string, roomId: string): Promise<void> {
  const known = (await kept<readonly string[]>(talksOf(userId))) ?? [];
  await keepFor(userId, talkOf(userId, roomId), undefined);
  await keepFor(
    userId,
    talksOf(userId),
    known.filter((one) => one !== roomId),
  );
}
