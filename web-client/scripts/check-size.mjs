// Fails when what a member loads until the first usable room is over budget (brotli, scripts and styles), or when the
// client of the cable alone is.
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const budget = 90_000;
const cableBudget = 6_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const entries = [
  'index.html',
  'src/i18n/ja/index.ts',
  'src/features/rooms/rooms-page.ts',
  'src/features/conversation/conversation-page.ts',
];

const files = new Set();
function collect(name) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the build`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach(collect);
}
entries.forEach(collect);

let total = 0;
for (const file of files) {
  const plain = new URL(file, dist);
  const packed = new URL(`${file}.br`, dist);
  total += statSync(statSync(packed, { throwIfNoEntry: false }) ? packed : plain).size;
}
const report = `${files.size} files, ${(total / 1000).toFixed(1)} kB until the first room`;
if (total > budget) {
  console.error(`${report}: over the budget of ${budget / 1000} kB`);
  process.exit(1);
}
console.log(report);

const [{ output }] = await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    minify: true,
    target: 'es2022',
    lib: { entry: fileURLToPath(new URL('../src/lib/cable.ts', import.meta.url)), formats: ['es'] },
  },
});
const cable = brotliCompressSync(output[0].code).length;
const cableReport = `${(cable / 1000).toFixed(1)} kB of it the client of the cable`;
if (cable > cableBudget) {
  console.error(`${cableReport}: over the budget of ${cableBudget / 1000} kB`);
  process.exit(1);
}
console.log(cableReport);
