/*
 * What stands behind the cards on the screen. Whatever is asked for within one tick goes in one
 * request (of at most a hundred), and is remembered until it is known to have changed.
 */
import * as api from '../../api/cards';
import type { Card } from '../../api/cards';
import type { CardRef } from '../../api/messages';

export const cardKey = (ref: CardRef): string => `${ref.kind}:${ref.id}`;

interface Wait {
  readonly done: (card: Card) => void;
  readonly failed: (error: unknown) => void;
}

const mostKept = 1_000;

export function createCards(
  fetch: (refs: readonly string[]) => Promise<readonly Card[]>,
  soon: (work: () => void) => void = (work) => setTimeout(work, 0),
) {
  const known = new Map<string, Card>();
  let asked = new Map<string, Wait[]>();

  function put(card: Card): void {
    if (known.size >= mostKept) known.clear();
    known.set(cardKey(card), card);
  }

  function load(key: string): Promise<Card> {
    const card = known.get(key);
    if (card) return Promise.resolve(card);
    return new Promise((done, failed) => {
      if (asked.size === 0) soon(ask);
      asked.set(key, [...(asked.get(key) ?? []), { done, failed }]);
    });
  }

  function ask(): void {
    const all = [...asked];
    asked = new Map();
    for (let from = 0; from < all.length; from += api.mostCards) {
      void askFor(new Map(all.slice(from, from + api.mostCards)));
    }
  }

  async function askFor(waits: ReadonlyMap<string, readonly Wait[]>): Promise<void> {
    try {
      const found = await fetch([...waits.keys()]);
      found.forEach(put);
      const cards = new Map(found.map((card) => [cardKey(card), card]));
      for (const [key, waiting] of waits) {
        for (const { done } of waiting) done(cards.get(key) ?? goneCard(key));
      }
    } catch (error) {
      for (const { failed } of [...waits.values()].flat()) failed(error);
    }
  }

  return {
    load,
    put,
    get: (key: string): Card | undefined => known.get(key),
    forget: (key: string): void => void known.delete(key),
  };
}

function goneCard(key: string): Card {
  const [kind = 'song', id = ''] = key.split(':');
  return { kind: kind as Card['kind'], id, gone: true };
}

export const cards = createCards(api.cards);
