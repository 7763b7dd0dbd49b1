/* node run.mjs <scenario> '<world as JSON>': ends with 0 when the published client found all as it should be. */
import { anycableCore, anycableWeb } from './anycable.mjs';
import { rails } from './rails.mjs';
import { samplesForAnycable, samplesForRails } from './samples.mjs';

const scenarios = { rails, anycableCore, anycableWeb, samplesForRails, samplesForAnycable };
const [name, world] = process.argv.slice(2);

try {
  await scenarios[name](JSON.parse(world));
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
