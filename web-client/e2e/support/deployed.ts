/* The product behind another address, where a newer build can be put in place and the wire be cut. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Deployed {
  readonly origin: string;
  /** Nobody answers at the address. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on another build is served: the same files under a page and a worker of its own. */
  deploy(): void;
  /** Answers these paths with 404, as often as they say. */
  readonly gone: Map<string, number>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const newerPage = (page: string): string =>
  page.replaceAll('src="/assets/', 'src="&#47;assets/').replace('</head>', '<!-- newer --></head>');

export async function deployed(product: string): Promise<Deployed> {
  const target = new URL(product);
  const sockets = new Set<Socket>();
  const gone = new Map<string, number>();
  let newer = false;

  const server = createServer((from, to) => {
    const path = new URL(from.url ?? '/', product).pathname;
    const left = gone.get(path) ?? 0;
    if (left > 0) {
      gone.set(path, left - 1);
      to.writeHead(404).end();
      return;
    }
    forward(from, to, path);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (from: IncomingMessage, client: Socket, head: Buffer) => {
    const upstream = connect(Number(target.port || 80), target.hostname, () => {
      const lines = [`${from.method ?? 'GET'} ${from.url ?? '/'} HTTP/1.1`];
      for (let at = 0; at < from.rawHeaders.length; at += 2) {
        lines.push(`${from.rawHeaders[at] ?? ''}: ${from.rawHeaders[at + 1] ?? ''}`);
      }
      const stream = upstream;
      stream.write(`${lines.join('\r\n')}\r\n\r\n`);
      stream.write(head);
      client.pipe(stream).pipe(client);
    });
    sockets.add(upstream);
    const end = (): void => void (upstream.destroy(), client.destroy());
    for (const one of [upstream, client]) one.on('error', end).on('close', end);
  });

  function forward(from: IncomingMessage, to: ServerResponse, path: string): void {
    const changes = newer && (path === '/sw.js' || path === '/' || path === '/index.html');
    const headers = { ...from.headers, ...(changes ? { 'accept-encoding': 'identity' } : {}) };
    if (changes) delete headers['if-none-match'];
    const { hostname, port } = target;
    const asking = request(
      { hostname, port, path: from.url, method: from.method, headers },
      (answer) => {
        if (!changes) {
          to.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(to);
          return;
        }
        void text(answer).then(async (body) => {
          const made = path === '/sw.js' ? await newerWorker(body) : newerPage(body);
          const kept = { ...answer.headers };
          delete kept['content-length'];
          delete kept.etag;
          to.writeHead(answer.statusCode ?? 502, kept).end(made);
        });
      },
    );
    asking.on('error', () => to.destroy());
    from.pipe(asking);
  }

  async function newerWorker(body: string): Promise<string> {
    const page = await (await fetch(`${product}/index.html`)).text();
    return body
      .replace(sha256(page), sha256(newerPage(page)))
      .replace(/version:(.)\w+\1/, 'version:"newer"');
  }

  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    gone,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    mend: () => listen(port),
    deploy: () => (newer = true),
  };
}

async function text(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
