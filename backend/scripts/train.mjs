// Writes down which classes and methods a start and a first visit need, so that every later start finds them ready.
// usage: node train.mjs FOLDER JAVA ARGUMENT…   starts the product on FOLDER, which is removed, visits it, and ends it
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';

const [folder, java, ...args] = process.argv.slice(2);
const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const address = `http://127.0.0.1:${port}`;
const product = spawn(java, args, {
  stdio: 'inherit',
  // none of the owner's settings: this must never meet the owner's database, store or mail
  cwd: folder,
  env: {
    ...Object.fromEntries(
      ['PATH', 'HOME', 'LANG', 'TMPDIR', 'MALLOC_ARENA_MAX'].flatMap((name) =>
        process.env[name] ? [[name, process.env[name]]] : [],
      ),
    ),
    OTODOKE_PORT: String(port),
    OTODOKE_DATA_DIR: folder,
  },
});
const ended = new Promise((resolve) => product.once('exit', resolve));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => product.kill('SIGKILL'));

async function ask(path, { token, body } = {}) {
  const answer = await fetch(address + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}

async function visit() {
  const { accessToken: token } = await ask('/api/web/circle', {
    body: {
      circleName: 'Otodoke',
      language: 'ja',
      owner: {
        handle: 'mio',
        displayName: 'Mio',
        email: 'mio@example.org',
        password: crypto.randomUUID(),
      },
      rooms: ['First'],
    },
  });
  for (let round = 0; round < 5; round += 1) {
    for (const path of ['/', '/api/web/me', '/api/web/rooms', '/api/web/songs', '/api/web/posts']) {
      await ask(path, { token });
    }
  }
}

let failed;
try {
  while (!(await fetch(`${address}/health/ready`).then((answer) => answer.ok, () => false))) {
    if (product.exitCode !== null) throw new Error('the product ended before it was ready');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await visit();
} catch (error) {
  failed = error;
}
product.kill('SIGTERM');
await ended;
rmSync(folder, { recursive: true, force: true });
if (failed) {
  console.error(failed.message);
  process.exit(1);
}
