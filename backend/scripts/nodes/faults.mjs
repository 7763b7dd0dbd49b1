// usage: node faults.mjs FOLDER [quick] [WORD …]   runs the scenarios that have one of the words in their name
import { rmSync } from 'node:fs';
import { Circle } from './people.mjs';
import { Cluster } from './cluster.mjs';
import { scenarios } from './scenarios.mjs';

const [folder, ...words] = process.argv.slice(2);
const quick = words[0] === 'quick';
if (quick) words.shift();
const wanted = Object.entries(scenarios).filter(
  ([name]) => words.length === 0 || words.some((word) => name.toLowerCase().split(/\W+/).includes(word.toLowerCase())),
);
if (wanted.length === 0) {
  console.error(`otodoke: no such fault; there are\n  ${Object.keys(scenarios).join('\n  ')}`);
  process.exit(2);
}

rmSync(folder, { recursive: true, force: true });
const cluster = new Cluster({
  folder,
  bus: 'redis',
  settings: {
    OTODOKE_CABLE_CONNECTIONS_PER_PERSON: '20000',
    OTODOKE_CABLE_CONNECTIONS_PER_ADDRESS: '20000',
    OTODOKE_CHAT_SENDING_BURST: '10000',
    OTODOKE_CHAT_SENDING_PER_SECOND: '1000',
  },
});
process.on('SIGINT', () => cluster.stop().then(() => process.exit(130)));
process.on('SIGTERM', () => cluster.stop().then(() => process.exit(143)));
let failed = 0;
try {
  await cluster.start();
  const circle = await new Circle(cluster.origin).enter();
  for (const [name, run] of wanted) {
    const began = Date.now();
    console.log(name);
    const faults = await run({ cluster, circle }, !quick).catch((error) => [error.stack]);
    failed += faults.length ? 1 : 0;
    console.log(`   ${faults.length ? 'FAILED' : 'ok'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    faults.slice(0, 10).forEach((fault) => console.log(`   ! ${fault}`));
  }
} finally {
  await cluster.stop();
}
console.log(`${wanted.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
