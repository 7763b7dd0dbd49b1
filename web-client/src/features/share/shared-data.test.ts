import { expect, test } from 'vitest';
import { linkIn, sharedText } from './shared-data';

const query = (parts: Record<string, string>): URLSearchParams => new URLSearchParams(parts);
const track = 'https://open.spotify.com/track/0123456789abcdefABCDEF';

test('what was shared becomes one text without repeating itself', () => {
  expect(sharedText(query({}))).toBe('');
  expect(sharedText(query({ title: ' 題 ', text: 'いい曲', url: 'https://example.org/' }))).toBe(
    '題\nいい曲\nhttps://example.org/',
  );
  expect(sharedText(query({ title: track, text: `聴いて ${track}`, url: track }))).toBe(
    `聴いて ${track}`,
  );
  expect(sharedText(query({ text: track, url: track }))).toBe(track);
  expect(sharedText(query({ text: 'あ'.repeat(9_000) }))).toHaveLength(8_000);
});

test('one link to a song is told from the words beside it', () => {
  const origin = 'https://music.example';
  expect(linkIn(`聴いて\n${track}`, origin)).toEqual({ link: track, words: '聴いて' });
  expect(linkIn('https://example.org/', origin)).toBeNull();
  expect(linkIn(`${track} ${track.replace('0', '1')}`, origin)).toBeNull();
});
