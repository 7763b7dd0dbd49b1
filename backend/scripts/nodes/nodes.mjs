// usage: node nodes.mjs FOLDER PORT [redis]   two nodes behind one address; `r` restarts them one after the other
import { createInterface } from 'node:readline';
import { Cluster } from './cluster.mjs';

const [folder, port, bus = 'postgres'] = process.argv.slice(2);
const cluster = new Cluster({ folder, bus });
const end = async () => {
  await cluster.stop();
  process.exit(0);
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
try {
  await cluster.start(Number(port));
} catch (error) {
  console.error(`otodoke: ${error.message}`);
  await cluster.stop();
  process.exit(1);
}
console.log(`${cluster.members.length} nodes are ready at ${cluster.origin} (bus: ${bus}); they listen on`);
for (const member of cluster.members) console.log(`  ${member.port}, with its log in ${member.folder}/node.log`);
console.log('Type r and Enter to restart them one after the other, Ctrl-C to stop.');
createInterface({ input: process.stdin }).on('line', async (line) => {
  if (line.trim() !== 'r') return;
  await cluster.roll();
  console.log('Both have been restarted.');
});
