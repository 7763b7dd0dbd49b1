import { expect, it } from 'vitest';
import { added, most, split } from './names-data';

it('parts names at Japanese commas and lines, not inside Latin names', () => {
  expect(split('米津玄師、 Earth, Wind & Fire\n ')).toEqual(['米津玄師', 'Earth, Wind & Fire']);
  expect(split('  ')).toEqual([]);
});

it('takes each name once, and not too many', () => {
  expect(added(['青葉'], [' 青葉 ', '', 'Ado'])).toEqual(['青葉', 'Ado']);
  const many = Array.from({ length: 20 }, (_, i) => `n${i}`);
  expect(added([], many)).toHaveLength(most);
});
