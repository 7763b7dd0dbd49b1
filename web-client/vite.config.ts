import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { buildServiceWorker } from './scripts/service-worker.ts';

const backend =
  process.env['OTODOKE_BACKEND'] ?? `http://localhost:${process.env['OTODOKE_PORT'] ?? 8080}`;

/** The service worker, and .br and .gz beside every text file, so that the server never compresses per request. */
function finish(): Plugin {
  return {
    name: 'finish',
    apply: 'build',
    // from what is on disk: other plugins still change the bundle while it is being written
    async writeBundle({ dir = 'dist' }) {
      await buildServiceWorker(dir);
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile() || !/\.(js|css|svg|json|webmanifest|html)$/.test(path)) continue;
        const bytes = readFileSync(path);
        if (bytes.length < 512) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [finish()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  css: {
    preprocessorOptions: {
      // Bootstrap 5.3 still speaks the old Sass dialect; its warnings are not ours to fix.
      scss: {
        quietDeps: true,
        silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
      },
    },
  },
  server: {
    port: Number(process.env['PORT'] ?? 5173),
    proxy: {
      '/api': backend,
      '/s3': backend,
      '/media': backend,
      '/cable': { target: backend.replace(/^http/, 'ws'), ws: true },
    },
  },
  // generous, for a loaded machine; nothing here measures time
  test: { environment: 'node', include: ['src/**/*.test.ts'], testTimeout: 60_000 },
});
