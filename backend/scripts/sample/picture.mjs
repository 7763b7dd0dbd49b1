// Covers: a few discs over a slope of two colours, as a PNG file.
import zlib, { deflateSync } from 'node:zlib';
import { dice } from './sound.mjs';

const side = 480;

function chunk(name, body) {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length, 0);
  head.write(name, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(Buffer.concat([head.subarray(4), body])), 0);
  return Buffer.concat([head, body, sum]);
}

/** Older releases of Node have no crc32 of their own. */
function checksum(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

export function cover({ seed, from, to, disc }) {
  const random = dice(seed);
  const discs = Array.from({ length: 4 }, () => [
    random() * side,
    random() * side,
    (0.08 + random() * 0.25) * side,
  ]);
  const rows = Buffer.alloc(side * (1 + side * 3));
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const slope = (x + y * 2) / (side * 3);
      const inside = discs.filter(([cx, cy, r]) => (x - cx) ** 2 + (y - cy) ** 2 < r * r).length;
      const share = Math.min(0.85, inside * 0.4);
      const at = y * (1 + side * 3) + 1 + x * 3;
      for (let c = 0; c < 3; c++) {
        const ground = from[c] + (to[c] - from[c]) * slope;
        rows[at + c] = Math.round(ground + (disc[c] - ground) * share);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
