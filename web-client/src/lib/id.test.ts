import { expect, it } from 'vitest';
import { uuid } from './id';

it('makes UUIDv7s that sort by time', () => {
  const early = uuid(1_700_000_000_000);
  const late = uuid(1_700_000_000_001);
  expect(early).toMatch(/^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(uuid()).not.toBe(uuid());
});
