import { expect, it } from 'vitest';
import { readQuery, wanted, writeQuery } from './songs-query-data';

it('keeps in the address only what is not usual, and reads it back', () => {
  const usual = { q: '', shelf: 'all', order: 'newest' } as const;
  expect(writeQuery(usual)).toBe('/songs');
  const chosen = { q: 'よねづ & 米津', shelf: 'drafts', order: 'title' } as const;
  const path = writeQuery(chosen);
  expect(readQuery(new URL(path, 'http://x').searchParams)).toEqual(chosen);
});

it('takes nothing strange from an address', () => {
  const strange = new URLSearchParams({ shelf: 'all&x', order: 'random', q: 'x'.repeat(500) });
  expect(readQuery(strange)).toEqual({ q: 'x'.repeat(200), shelf: 'all', order: 'newest' });
});

it('asks for drafts of oneself only', () => {
  const query = readQuery(new URLSearchParams('shelf=drafts'));
  expect(wanted(query, 'me')).toMatchObject({ owner: 'me', drafts: true });
  expect(wanted({ ...query, shelf: 'spotify' }, 'me')).toEqual({
    q: '',
    order: 'newest',
    source: 'spotify',
  });
});
