import { describe, expect, it } from 'vitest';
import { pieces, toggled, withOperator } from './search-data';

const shown = (body: string, hits: [number, number][]): string =>
  pieces(body, hits)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('pieces', () => {
  it('marks what was found', () => {
    expect(shown('新曲のギター', [[3, 6]])).toBe('新曲の[ギター]');
    expect(
      shown('曲と曲', [
        [0, 1],
        [2, 3],
      ]),
    ).toBe('[曲]と[曲]');
    expect(shown('一行\n二行', [[3, 5]])).toBe('一行 [二行]');
  });

  it('shows the surroundings of the first hit in a long text', () => {
    const text = shown(`${'あ'.repeat(300)}鯨${'い'.repeat(300)}`, [[300, 301]]);
    expect(text).toMatch(/^…あ{36}\[鯨\]い+…$/);
  });

  it('never cuts a character in two', () => {
    for (let length = 70; length < 80; length += 1) {
      const body = `${'あ'.repeat(length % 2)}${'🎸'.repeat(length)}鯨${'🎸'.repeat(200)}`;
      const at = body.indexOf('鯨');
      for (const { text } of pieces(body, [[at, at + 1]]))
        expect(text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
  });
});

describe('operators', () => {
  it('come and go', () => {
    expect(toggled('鯨', 'has:image')).toBe('鯨 has:image');
    expect(toggled('鯨 has:image', 'has:image')).toBe('鯨');
  });

  it('take the place of an earlier one', () => {
    expect(withOperator('鯨', 'from', 'ada')).toBe('鯨 from:ada');
    expect(withOperator('from:ben 鯨', 'from', 'ada')).toBe('鯨 from:ada');
    expect(withOperator('鯨 in:"夜 の部屋"', 'in', '')).toBe('鯨');
    expect(withOperator('', 'in', '夜 の部屋')).toBe('in:"夜 の部屋"');
  });
});
