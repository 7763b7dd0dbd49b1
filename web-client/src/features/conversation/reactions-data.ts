/* Emoji below a message, as sets of people: saying the same twice changes nothing. */
import type { Message, Reaction } from '../../api/messages';

export interface ReactionChange {
  readonly emoji: string;
  readonly emojiUrl?: string | null;
  readonly userId: string;
  readonly on: boolean;
}

/** The server names at most this many people of each. */
export const mostNamed = 50;

export function reacted(message: Message, change: ReactionChange): readonly Reaction[] {
  const all = message.reactions ?? [];
  // of a deleted message nothing is told any more
  if (message.deleted || change.emoji === '') return all;
  const known = all.find((one) => one.emoji === change.emoji);
  if (!known) {
    if (!change.on) return all;
    const { emoji, emojiUrl = null, userId } = change;
    return [...all, { emoji, emojiUrl, count: 1, people: [userId] }];
  }
  const next = change.on ? withPerson(known, change.userId) : withoutPerson(known, change.userId);
  if (next === known) return all;
  return all.flatMap((one) => (one !== known ? [one] : next.count > 0 ? [next] : []));
}

function withPerson(reaction: Reaction, userId: string): Reaction {
  if (reaction.people.includes(userId)) return reaction;
  const people = [...reaction.people, userId].slice(0, mostNamed);
  return { ...reaction, count: reaction.count + 1, people };
}

function withoutPerson(reaction: Reaction, userId: string): Reaction {
  const named = reaction.people.includes(userId);
  // somebody beyond the named may be the one who left
  if (!named && reaction.count <= reaction.people.length) return reaction;
  const people = reaction.people.filter((id) => id !== userId);
  return { ...reaction, count: reaction.count - 1, people };
}

export const mine = (reaction: Reaction, me: string): boolean => reaction.people.includes(me);

export const hasMine = (message: Message, emoji: string, me: string): boolean =>
  (message.reactions ?? []).some((one) => one.emoji === emoji && mine(one, me));
