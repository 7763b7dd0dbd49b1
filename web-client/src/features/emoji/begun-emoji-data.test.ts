import { expect, test } from 'vitest';
import { begunEmoji } from './begun-emoji-data';

const query = (text: string): string | undefined => begunEmoji(text, text.length)?.query;

test('an emoji begins after a colon of either width, not inside of times and faces', () => {
  expect(query('やった:gu')).toBe('gu');
  expect(query('やった：ぎ')).toBe('ぎ');
  expect(query(':neko_1')).toBe('neko_1');
  for (const text of ['12:30', ':D', ':', ': ab', ':neko:', 'a::bc', 'http://x']) {
    expect(query(text)).toBeUndefined();
  }
});
