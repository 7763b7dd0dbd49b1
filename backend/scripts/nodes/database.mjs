// What can happen to the embedded PostgreSQL of a process, done to its server processes by their ids.
import { readFileSync, readdirSync } from 'node:fs';

const read = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};
const parentOf = (pid) => Number(read(pid, 'stat').replace(/^.*\) . /s, '').split(' ')[0]);
const all = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
const childrenOf = (pid) => all().filter((one) => parentOf(one) === pid);
const titleOf = (pid) => read(pid, 'cmdline').replace(/\0/g, ' ');

/** The server's first process, whose program is in the keeper's folder: its children are the backends. */
function postmaster(keeper) {
  const found = all().find((pid) => titleOf(pid).startsWith(keeper.folder) && childrenOf(pid).some((child) => /^postgres: /.test(titleOf(child))));
  if (!found) throw new Error(`no PostgreSQL in ${keeper.folder}`);
  return found;
}

const backends = (keeper) =>
  childrenOf(postmaster(keeper)).filter((pid) => /^postgres: \S+ \S+ (127\.0\.0\.1|::1|\[local\])/.test(titleOf(pid)));

/** One backend dies by force: the server ends all others, recovers from its log, and goes on. */
export function crash(keeper) {
  process.kill(backends(keeper)[0], 'SIGKILL');
}

/** Every client's connection is ended, as an administrator may. */
export function endConnections(keeper) {
  for (const pid of backends(keeper)) process.kill(pid, 'SIGTERM');
}

/** Nothing of the server moves until the answer is called. */
export function freeze(keeper) {
  const first = postmaster(keeper);
  const pids = [first, ...childrenOf(first)];
  pids.forEach((pid) => process.kill(pid, 'SIGSTOP'));
  return () => pids.reverse().forEach((pid) => read(pid, 'stat') && process.kill(pid, 'SIGCONT'));
}
