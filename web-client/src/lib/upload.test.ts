import { sha256 as noble } from '@noble/hashes/sha2.js';
import { afterEach, expect, it, vi } from 'vitest';
import { sha256 } from './upload';

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

afterEach(() => vi.unstubAllGlobals());

it('names a file by its bytes', async () => {
  expect(await sha256(new Blob([]))).toBe(empty);
});

it('does so without a secure context too', async () => {
  vi.stubGlobal('crypto', {});
  expect(await sha256(new Blob([]))).toBe(empty);
  expect(noble(new Uint8Array())).toHaveLength(32);
});

it('comes to the same slice by slice', async () => {
  const file = new Blob([new Uint8Array(2_500_000).map((_, index) => index % 251)]);
  const whole = await sha256(file);
  vi.stubGlobal('crypto', {});
  expect(await sha256(file)).toBe(whole);
});
