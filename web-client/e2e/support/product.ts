/* The packaged product as a process of its own, to be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../../../backend/target', import.meta.url));

/** The newest package there is, or the one named by OTODOKE_APP. */
export function packaged(): string | null {
  const named = process.env['OTODOKE_APP'];
  const built = join(target, 'otodoke/app');
  const folders = [
    ...(named ? [named] : []),
    ...(existsSync(built) ? readdirSync(built).map((name) => join(built, name)) : []),
    join(target, 'quarkus-app'),
  ];
  const jars = folders.map((folder) => join(folder, 'quarkus-run.jar')).filter(existsSync);
  if (named && jars[0]) return jars[0];
  return jars.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? null;
}

export interface Product {
  readonly origin: string;
  start(): Promise<void>;
  /** As when the power goes: nobody gets to say goodbye. */
  kill(): Promise<void>;
  /** Ends it and takes its data away. */
  remove(): Promise<void>;
}

export async function product(
  jar: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'otodoke-e2e-'));
  const home = process.env['JAVA_HOME'];
  const output = openSync(join(data, 'product.log'), 'a');
  let running: ChildProcess | null = null;

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = running;
    running = null;
    if (!ended || ended.exitCode !== null) return;
    await new Promise((resolve) => {
      ended.once('exit', resolve);
      ended.kill(signal);
    });
  }

  return {
    origin,
    async start() {
      running = spawn(
        home ? join(home, 'bin/java') : 'java',
        [
          '-XX:+UseSerialGC',
          '-Xmx512m',
          '-XX:TieredStopAtLevel=1',
          `-Dotodoke.data-dir=${data}`,
          `-Dotodoke.port=${port}`,
          '-jar',
          jar,
        ],
        { stdio: ['ignore', output, output], env: { ...process.env, ...settings } },
      );
      await answers(`${origin}/api/web/circle`);
    },
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  const until = Date.now() + 120_000;
  for (;;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // not yet
    }
    if (Date.now() > until) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
