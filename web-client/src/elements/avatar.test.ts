import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrast } from '../lib/contrast';
import { avatar, avatarColours } from './avatar';

it('shows the first character of a Japanese name and of an emoji name', () => {
  expect(String(avatar({ id: '1', displayName: '山田 太郎' }))).toContain('>山</span>');
  expect(String(avatar({ id: '1', displayName: '👩‍🎤' }))).toContain('>👩‍🎤</span>');
});

it('is silent beside a name and named when alone', () => {
  expect(String(avatar({ displayName: 'Ann' }))).toContain('aria-hidden="true"');
  const alone = String(avatar({ displayName: 'Ann' }, 'md', { named: true }));
  expect(alone).toContain('role="img"');
  expect(alone).toContain('aria-label="Ann"');
});

it('prefers the own picture', () => {
  const picture = String(avatar({ displayName: 'Ann', avatarUrl: '/media/1/thumb?k=x' }));
  expect(picture).toContain('src="/media/1/thumb?k=x"');
});

it('keeps every generated colour readable (AA)', () => {
  const styles = readFileSync(new URL('../styles/_avatar.scss', import.meta.url), 'utf8');
  const pairs = [...styles.matchAll(/(#[0-9a-f]{6}) (#[0-9a-f]{6})/g)];
  expect(pairs).toHaveLength(avatarColours);
  for (const [, background = '', text = ''] of pairs) {
    expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  }
});
