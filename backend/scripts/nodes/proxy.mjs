// A small reverse proxy over several nodes: the least busy ready one gets the next connection; sockets are passed
// through; files below /s3/ come from where they are kept. What a node had not begun is given to another.
import { Agent, createServer, request } from 'node:http';
import { connect } from 'node:net';
import { isReady } from './product.mjs';

const RETRIES = 40;
const PAUSE = 100;

export class Proxy {
  constructor(ports, storePort) {
    this.nodes = ports.map((port) => ({ port, ready: true, busy: 0 }));
    this.store = { port: storePort, busy: 0 };
    this.agent = new Agent({ keepAlive: true });
    this.server = createServer((incoming, answer) => this.pass(incoming, answer));
    this.server.on('upgrade', (incoming, socket, head) => this.upgrade(incoming, socket, head, RETRIES));
  }

  async listen(port, host = '127.0.0.1') {
    await new Promise((resolve, reject) => this.server.once('error', reject).listen(port, host, resolve));
    this.timer = setInterval(() => this.nodes.forEach((node) => this.look(node)), 250);
  }

  async look(node) {
    node.ready = await isReady(node.port);
  }

  close() {
    clearInterval(this.timer);
    this.server.close();
    this.server.closeAllConnections();
  }

  choose(tried) {
    const ready = this.nodes.filter((node) => node.ready && node !== tried);
    const all = ready.length ? ready : this.nodes.filter((node) => node.ready);
    return all.reduce((best, node) => (!best || node.busy < best.busy ? node : best), null);
  }

  headers(incoming) {
    const { headers, socket } = incoming;
    return {
      ...headers,
      'x-forwarded-for': socket.remoteAddress ?? '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': headers.host,
    };
  }

  async pass(incoming, answer) {
    const chunks = [];
    const toStore = incoming.url.startsWith('/s3/');
    // only what is kept can be said again to another node; files go to one place and are streamed
    if (!toStore) for await (const chunk of incoming) chunks.push(chunk);
    this.ask(incoming, answer, toStore ? null : Buffer.concat(chunks), RETRIES);
  }

  ask(incoming, answer, body, left, tried) {
    const node = body === null ? this.store : this.choose(tried);
    const again = () => {
      if (left > 0 && !answer.headersSent) {
        setTimeout(() => this.ask(incoming, answer, body, left - 1, node), PAUSE);
      } else if (!answer.headersSent) {
        answer.writeHead(503, { 'retry-after': '1' }).end();
      } else {
        answer.destroy();
      }
    };
    if (!node) return again();
    node.busy += 1;
    const { method, url } = incoming;
    const own = body === null ? incoming.headers : this.headers(incoming);
    const outgoing = request({ port: node.port, host: '127.0.0.1', method, path: url, headers: own, agent: this.agent });
    outgoing.once('close', () => (node.busy -= 1));
    outgoing.on('response', (response) => {
      answer.writeHead(response.statusCode, response.headers);
      response.pipe(answer);
      response.on('error', () => answer.destroy());
    });
    outgoing.on('error', (error) => {
      const begun = error.code !== 'ECONNREFUSED' && !outgoing.reusedSocket;
      if (begun && !['GET', 'HEAD', 'PUT'].includes(method)) answer.headersSent ? answer.destroy() : answer.writeHead(502).end();
      else again();
    });
    if (body === null) incoming.pipe(outgoing);
    else outgoing.end(body);
  }

  upgrade(incoming, socket, head, left, tried) {
    const node = this.choose(tried);
    const again = () => {
      if (left > 0 && !socket.destroyed) setTimeout(() => this.upgrade(incoming, socket, head, left - 1, node), PAUSE);
      else socket.destroy();
    };
    if (!node) return again();
    const target = connect(node.port, '127.0.0.1');
    let open = false;
    target.setNoDelay(true);
    socket.setNoDelay(true);
    target.once('connect', () => {
      open = true;
      node.busy += 1;
      const lines = Object.entries(this.headers(incoming)).map(([name, value]) => `${name}: ${value}`);
      target.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    target.once('close', () => {
      if (!open) return again();
      node.busy -= 1;
      socket.destroy();
    });
    target.on('error', () => target.destroy());
    socket.on('error', () => target.destroy());
    socket.once('close', () => target.destroy());
  }
}
