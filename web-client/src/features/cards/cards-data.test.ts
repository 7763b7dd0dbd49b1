import { describe, expect, it } from 'vitest';
import type { Card } from '../../api/cards';
import { createCards } from './cards-data';

const card = (key: string): Card => {
  const [kind, id] = key.split(':') as [Card['kind'], string];
  return { kind, id, gone: false };
};

function counted(answer = (refs: readonly string[]) => refs.map(card)) {
  const asked: (readonly string[])[] = [];
  const ticks: (() => void)[] = [];
  const cards = createCards(
    (refs) => {
      asked.push(refs);
      return Promise.resolve().then(() => answer(refs));
    },
    (work) => ticks.push(work),
  );
  return { cards, asked, tick: () => ticks.splice(0).forEach((work) => work()) };
}

describe('cards', () => {
  it('asked for within one tick come by one request, each once', async () => {
    const { cards, asked, tick } = counted();
    const all = Promise.all(['song:1', 'post:2', 'song:1'].map((key) => cards.load(key)));
    tick();
    expect((await all).map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'song:1',
      'post:2',
      'song:1',
    ]);
    expect(asked).toEqual([['song:1', 'post:2']]);
    expect(cards.get('song:1')).toEqual(card('song:1'));
    await cards.load('song:1');
    expect(asked).toHaveLength(1);
  });

  it('come a hundred at a time at most', async () => {
    const { cards, asked, tick } = counted();
    const all = Array.from({ length: 230 }, (_, index) => cards.load(`song:${index}`));
    tick();
    await Promise.all(all);
    expect(asked.map((refs) => refs.length)).toEqual([100, 100, 30]);
  });

  it('that do not come are gone', async () => {
    const { cards, tick } = counted(() => []);
    const missing = cards.load('list:9');
    tick();
    expect(await missing).toEqual({ kind: 'list', id: '9', gone: true });
  });

  it('that failed are asked for again', async () => {
    let fails = true;
    const { cards, asked, tick } = counted((refs) => {
      if (fails) throw new Error('offline');
      return refs.map(card);
    });
    const first = cards.load('song:1');
    tick();
    await expect(first).rejects.toThrow('offline');
    fails = false;
    const second = cards.load('song:1');
    tick();
    expect(await second).toEqual(card('song:1'));
    expect(asked).toHaveLength(2);
  });
});
