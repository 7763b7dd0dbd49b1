import { expect, test } from 'vitest';
import { nameFrom } from './emoji-name-data';

test('a name comes out of a file’s, when there is one in it', () => {
  expect(nameFrom('Party Parrot (2).GIF')).toBe('party_parrot_2');
  expect(nameFrom('ｎｅｋｏ.png')).toBe('neko');
  expect(nameFrom('写真.png')).toBe('');
  expect(nameFrom(`${'a'.repeat(50)}.png`)).toHaveLength(32);
});
