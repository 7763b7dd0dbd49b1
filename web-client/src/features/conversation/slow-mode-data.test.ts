import { expect, test } from 'vitest';
import { secondsLeft } from './slow-mode-data';

test('the pause runs from the last message and is never longer than itself', () => {
  expect(secondsLeft(null, 30, 100_000)).toBe(0);
  expect(secondsLeft(100_000, 30, 100_000)).toBe(30);
  expect(secondsLeft(100_000, 30, 120_400)).toBe(10);
  expect(secondsLeft(100_000, 30, 130_000)).toBe(0);
  expect(secondsLeft(100_000, 0, 100_000)).toBe(0);
  // the server's clock is ahead of this device's
  expect(secondsLeft(160_000, 30, 100_000)).toBe(30);
});
