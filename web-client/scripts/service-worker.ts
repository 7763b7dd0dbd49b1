/* Builds /sw.js for a client that has just been built: the worker must know every file of it. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../src/sw/sw.ts', import.meta.url));
/** More is not fetched before somebody asks for it. */
const large = 200_000;
const besides = ['/index.html', '/theme.js', '/manifest.webmanifest', '/icons/icon.svg'];

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

function paths(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `/${relative(dist, join(one.parentPath, one.name)).split(sep).join('/')}`)
    .sort();
}

export async function buildServiceWorker(dist: string): Promise<void> {
  const read = (path: string): Buffer => readFileSync(join(dist, path));
  const assets = paths(dist).filter((path) => /^\/assets\/.*\.(?:js|css|svg|woff2)$/.test(path));
  const isLarge = (path: string): boolean => read(path).length > large;
  // names of assets hold a hash already
  const files = Object.fromEntries([
    ...besides.map((path) => [path, sha256(read(path))]),
    ...assets.filter((path) => !isLarge(path)).map((path) => [path, '']),
  ]) as Record<string, string>;
  const version = sha256(JSON.stringify([files, assets])).slice(0, 12);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __BUILD__: JSON.stringify({ version, files, large: assets.filter(isLarge) }) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: { entry, name: 'worker', formats: ['iife'], fileName: () => 'sw.js' },
    },
  });
}
