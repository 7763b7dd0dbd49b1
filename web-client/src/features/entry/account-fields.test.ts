import { expect, it } from 'vitest';
import { handleFrom } from './account-fields';

it.each([
  ['Ann Lee', 'ann_lee'],
  ['taro.yamada@example.org', 'taro_yamada'],
  ['ＴＡＲＯ', 'taro'],
  ['山田 太郎', ''],
  ['x', ''],
  ['', ''],
  ['a'.repeat(40), 'a'.repeat(24)],
])('proposes for %j the handle %j', (text, handle) => {
  expect(handleFrom(text)).toBe(handle);
});
