import { describe, expect, it } from 'vitest';
import { announcer } from './announce-data';

function spoken() {
  const said: string[] = [];
  const due: (() => void)[] = [];
  const tell = announcer({
    say: (text) => said.push(text),
    many: (count) => `${count} new`,
    wait: (run) => due.push(run),
  });
  return { said, tell, tick: () => due.shift()?.() };
}

describe('what a screen reader is told', () => {
  it('is read out while it is little', () => {
    const { said, tell, tick } = spoken();
    tell({ name: '花子', text: 'こんにちは' });
    expect(said).toEqual([]);
    tick();
    expect(said).toEqual(['花子: こんにちは']);
  });

  it('is a number while it is much, and not said more often', () => {
    const { said, tell, tick } = spoken();
    for (let i = 0; i < 40; i++) tell({ name: 'a', text: String(i) });
    tick();
    expect(said).toEqual(['40 new']);
    for (let i = 0; i < 30; i++) tell({ name: 'a', text: String(i) });
    expect(said).toHaveLength(1);
    tick();
    expect(said).toEqual(['40 new', '30 new']);
  });

  it('begins anew after silence', () => {
    const { said, tell, tick } = spoken();
    tell({ name: 'a', text: '1' });
    tick();
    tick();
    tell({ name: 'b', text: '2' });
    tick();
    expect(said).toEqual(['a: 1', 'b: 2']);
  });

  it('cuts long texts', () => {
    const { said, tell, tick } = spoken();
    tell({ name: 'a', text: 'あ'.repeat(500) });
    tick();
    expect(said[0]).toHaveLength(164);
  });
});
