// Deletes archives that a cut download left damaged below the given folders, and tells which: node drop-damaged.mjs FOLDER...
import { closeSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An archive ends with its directory: a record of 22 bytes and at most 64 kB of comment. */
function isWhole(file) {
  const { size } = statSync(file);
  const tail = Buffer.alloc(Math.min(size, 22 + 0xffff));
  const opened = openSync(file, 'r');
  try {
    readSync(opened, tail, 0, tail.length, size - tail.length);
  } finally {
    closeSync(opened);
  }
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || tail.length - end < 22) return false;
  const directory = tail.readUInt32LE(end + 12);
  const place = tail.readUInt32LE(end + 16);
  return place === 0xffffffff || place + directory <= size - tail.length + end;
}

for (const folder of process.argv.slice(2)) {
  let entries = [];
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    // not there: nothing was fetched yet
  }
  for (const entry of entries) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !file.endsWith('.jar') || isWhole(file)) continue;
    rmSync(file);
    console.log(file);
  }
}
