// Several nodes on one database and one store: a first process keeps both, the others are behind a proxy.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Product, freePort } from './product.mjs';
import { Proxy } from './proxy.mjs';

export class Cluster {
  /** @param {{ folder: string, nodes?: number, bus?: 'postgres' | 'redis', settings?: object }} wishes */
  constructor(wishes) {
    Object.assign(this, { nodes: 2, bus: 'postgres', settings: {}, ...wishes });
  }

  async start(port) {
    mkdirSync(this.folder, { recursive: true });
    const [postgres, s3, own, ...ports] = await Promise.all(Array.from({ length: 3 + this.nodes }, freePort));
    this.port = port ?? (await freePort());
    this.origin = `http://localhost:${this.port}`;
    const common = {
      OTODOKE_SECRET: secret(join(this.folder, 'secret')),
      OTODOKE_ORIGIN: this.origin,
      OTODOKE_PROXY_TRUSTED: '127.0.0.1',
      ...(this.bus === 'redis' ? await this.redis() : {}),
      ...this.settings,
    };
    this.keeper = new Product('the database and the store', join(this.folder, 'keeper'), {
      ...common,
      OTODOKE_PORT: String(own),
      OTODOKE_POSTGRES_PORT: String(postgres),
      OTODOKE_S3_PORT: String(s3),
    });
    await this.keeper.start();
    this.members = ports.map((one, index) => new Product(`node ${index + 1}`, join(this.folder, `node-${index + 1}`), {
      ...common,
      OTODOKE_PORT: String(one),
      OTODOKE_DATABASE_URL: `jdbc:postgresql://127.0.0.1:${postgres}/otodoke`,
      OTODOKE_S3_ENDPOINT: `http://127.0.0.1:${s3}/s3`,
      OTODOKE_S3_PUBLIC_ENDPOINT: `${this.origin}/s3`,
    }));
    await Promise.all(this.members.map((member) => member.start()));
    this.proxy = new Proxy(ports, s3);
    await this.proxy.listen(this.port);
  }

  async redis() {
    const port = await freePort();
    const server = ['valkey-server', 'redis-server'].find((name) =>
      process.env.PATH.split(':').some((folder) => existsSync(join(folder, name))),
    );
    if (!server) throw new Error('neither valkey-server nor redis-server is installed');
    const start = () => {
      this.bell = spawn(server, ['--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    };
    this.startRedis = start;
    start();
    return { OTODOKE_CABLE_BUS_KIND: 'redis', OTODOKE_CABLE_BUS_REDIS_URL: `redis://127.0.0.1:${port}` };
  }

  /** The bus takes no more connections and loses those it has, until it is brought back. */
  silenceBus() {
    this.bell.kill('SIGKILL');
  }

  bringBusBack() {
    this.startRedis();
  }

  /** One node after the other goes and comes back, while the others carry on. */
  async roll() {
    for (const member of this.members) {
      await member.stop();
      await member.start();
      await this.proxy.look(this.proxy.nodes.find((node) => node.port === member.port));
    }
  }

  async stop() {
    this.proxy?.close();
    await Promise.all((this.members ?? []).map((member) => member.stop()));
    await this.keeper?.stop();
    this.bell?.kill();
  }
}

function secret(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
