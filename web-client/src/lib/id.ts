/*
 * Ids made on this side. Not crypto.randomUUID(): that exists on https only, and a circle at home is
 * often reached by a plain http address on the local network.
 */

/** A UUIDv7: time first, so that ids sort as they were made. */
export function uuid(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An id for elements of the page. */
export const elementId = (prefix: string): string => `${prefix}-${uuid().slice(-12)}`;
