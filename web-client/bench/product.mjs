// The packaged product as a process of its own, empty, and without a limit on how fast people send.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

function packaged() {
  const named = process.env.OTODOKE_APP;
  const built = fileURLToPath(new URL('../../backend/target/otodoke/app', import.meta.url));
  const folders = named
    ? [named]
    : existsSync(built)
      ? readdirSync(built).map((name) => join(built, name))
      : [];
  const jars = folders.map((folder) => join(folder, 'quarkus-run.jar')).filter(existsSync);
  const newest = jars.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!newest) throw new Error('nothing is packaged: run backend/otodoke start once');
  return newest;
}

export async function startProduct() {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'otodoke-bench-'));
  const output = openSync(join(data, 'product.log'), 'a');
  const home = process.env.JAVA_HOME;
  const options = {
    'data-dir': data,
    port,
    'chat.sending.burst': 1_000_000,
    'chat.sending.per-second': 1_000_000,
    'attempts.per-address.burst': 1_000,
  };
  const running = spawn(
    home ? join(home, 'bin/java') : 'java',
    [
      '-XX:+UseSerialGC',
      '-Xmx512m',
      ...Object.entries(options).map(([name, value]) => `-Dotodoke.${name}=${value}`),
      '-jar',
      packaged(),
    ],
    { stdio: ['ignore', output, output] },
  );
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const until = Date.now() + 180_000;
  while (
    !(await fetch(`${origin}/api/web/circle`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > until || running.exitCode !== null)
      throw new Error(`it does not start: ${data}/product.log`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    origin,
    async stop() {
      running.kill();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
