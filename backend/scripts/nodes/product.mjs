// One process of the product: starts it, knows when it is ready, and ends it gently or not.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

/** Tries until the answer is truthy; says what was waited for when it never is. */
export async function until(what, condition, seconds = 120) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}

export const isReady = (port) =>
  fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.ok,
    () => false,
  );

export class Product {
  constructor(name, folder, settings) {
    Object.assign(this, { name, folder, settings, port: Number(settings.OTODOKE_PORT) });
  }

  async start() {
    mkdirSync(this.folder, { recursive: true });
    const java = join(process.env.JAVA_HOME, 'bin', 'java');
    const flags = (process.env.OTODOKE_NODE_FLAGS ?? '').split(/\s+/).filter(Boolean);
    const jar = join(process.env.OTODOKE_APP, 'quarkus-run.jar');
    this.child = spawn(java, [...flags, `-Dotodoke.data-dir=${this.folder}`, '-jar', jar], {
      env: { ...process.env, OTODOKE_HOST: '127.0.0.1', ...this.settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = createWriteStream(join(this.folder, 'node.log'), { flags: 'a' });
    this.child.stdout.pipe(log);
    this.child.stderr.pipe(log);
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    const child = this.child;
    await until(`${this.name} to be ready`, async () => {
      if (child.exitCode !== null) throw new Error(`${this.name} ended: see ${this.folder}/node.log`);
      return isReady(this.port);
    }, 240);
  }

  /** SIGTERM lets it finish; SIGKILL does not. */
  async stop(signal = 'SIGTERM') {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode) return;
    this.child.kill(signal);
    await this.ended;
  }
}
