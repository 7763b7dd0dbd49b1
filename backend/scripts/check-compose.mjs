// usage: node check-compose.mjs ROOT   holds docker-compose.yml to the rules below
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = process.argv[2];
const { parse } = createRequire(`${root}/web-client/package.json`)('yaml');
const text = readFileSync(`${root}/docker-compose.yml`, 'utf8');
const compose = parse(text, { merge: true });
const example = readFileSync(`${root}/.env.example`, 'utf8');
const settings = readFileSync(`${root}/README.md`, 'utf8');
const wrong = [];
const demand = (good, sentence) => good || wrong.push(sentence);

for (const [name, service] of Object.entries(compose.services)) {
  demand(service.healthcheck?.test, `${name} has no health check`);
  demand(service.restart, `${name} is not started again`);
  if (!service.build)
    demand(/:[v\d][\w.-]*\d/.test(service.image) && !/latest/.test(service.image), `${name}'s image is not pinned`);
  for (const port of service.ports ?? [])
    demand(/^(\$\{BIND_ADDRESS:-127\.0\.0\.1\}|127\.0\.0\.1):/.test(port), `${name} listens to everyone on ${port}`);
  for (const [key, value] of Object.entries(service.environment ?? {})) {
    if (/SECRET|PASSWORD|ACCESS_KEY/.test(key)) demand(/^\$\{\w+:\?.+\}$/.test(value), `${name}: ${key} is not demanded`);
    if (name === 'app') demand(settings.includes(`\`${key}\``), `${key} is not in the README's table`);
  }
  for (const other of Object.keys(service.depends_on ?? {}))
    demand(compose.services[other], `${name} waits for ${other}, which is not there`);
  for (const volume of service.volumes ?? [])
    demand(volume.split(':')[0] in compose.volumes, `${name}: no volume ${volume}`);
}
// both nodes are the same but for their data, and the proxy asks both
const { app, second } = compose.services;
demand(JSON.stringify(app.environment) === JSON.stringify(second.environment), 'the nodes differ');
for (const service of Object.values(compose.services))
  for (const { source } of service.configs ?? []) demand(compose.configs[source]?.content, `no config ${source}`);
for (const node of ['app:8080', 'second:8080'])
  demand(compose.configs.proxy.content.includes(node), `the proxy does not ask ${node}`);
for (const [, variable] of text.matchAll(/\$\{(\w+)/g))
  demand(new RegExp(`^${variable}=`, 'm').test(example), `${variable} is not in .env.example`);

for (const sentence of wrong) console.error(`docker-compose.yml: ${sentence}`);
process.exit(wrong.length ? 1 : 0);
