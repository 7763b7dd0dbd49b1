import { expect, it } from 'vitest';
import { store } from './store';

it('tells watchers about changes until their signal ends', () => {
  const count = store(1);
  const seen: number[] = [];
  const life = new AbortController();
  count.watch((value) => seen.push(value), life.signal);
  count.set(2);
  count.set(2);
  count.update((value) => value + 1);
  life.abort();
  count.set(4);
  expect(seen).toEqual([1, 2, 3]);
  expect(count.get()).toBe(4);
});

it('does not call a watcher that an earlier one ended', () => {
  const value = store(0);
  const life = new AbortController();
  const heard: string[] = [];
  value.subscribe(() => life.abort(), new AbortController().signal);
  value.subscribe(() => heard.push('late'), life.signal);
  value.set(1);
  expect(heard).toEqual([]);
});
