import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mix, readableAccents } from './contrast';
import { accents } from './settings';

const css = readFileSync(new URL('../styles/_tokens.scss', import.meta.url), 'utf8');

/** The custom properties of one theme's block. */
function tokens(theme: 'light' | 'dark'): (name: string) => string {
  const block = css.slice(css.indexOf(`[data-bs-theme='${theme}'] {`));
  const body = block.slice(0, block.indexOf('}'));
  return (name) => {
    const value = new RegExp(`--${name}: (#[0-9a-f]+)`).exec(body)?.[1];
    if (!value) throw new Error(`no --${name} in the ${theme} theme`);
    return value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
  };
}

it('knows the extremes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBeCloseTo(1);
});

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const colour = tokens(theme);
  const grounds = ['paper', 'paper-2', 'paper-3', 'card'].map(colour);

  it('keeps text readable (AA) on every ground', () => {
    for (const text of ['ink', 'ink-2', 'danger', 'success', 'warning']) {
      for (const ground of grounds) {
        expect(contrast(colour(text), ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('keeps the edges of controls visible (3:1)', () => {
    for (const ground of [colour('paper'), colour('card')]) {
      expect(contrast(colour('line-strong'), ground)).toBeGreaterThanOrEqual(3);
    }
  });

  const choices = [
    ...Object.values(accents),
    '#ffff00',
    '#000000',
    '#ffffff',
    '#ff00ff',
    '#7f7f7f',
  ];
  it.each(choices)('keeps the accent %s readable', (chosen) => {
    const accent = readableAccents(chosen)[theme];
    for (const ground of grounds) expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, colour('on-accent'))).toBeGreaterThanOrEqual(4.5);
    const soft = mix(accent, colour('paper'), 0.12);
    expect(contrast(accent, soft), `on its own tint ${soft}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ink-2'), soft)).toBeGreaterThanOrEqual(4.5);
  });
});
