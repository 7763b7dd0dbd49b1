// The checker itself: run with node --test
import { deepStrictEqual, match } from 'node:assert';
import { test } from 'node:test';
import { check } from './history-check.mjs';

const event = (seq, clientId) => ({ seq, type: 'message.posted', message: { clientId } });
const heard = (...seqs) => ({ refused: 0, heard: seqs.map((seq) => ({ seq, epoch: 'e', key: `c${seq}` })) });
const log = [1, 2, 3].map((seq) => event(seq, `c${seq}`));

test('a good history has no faults', () => deepStrictEqual(check(['c1', 'c3'], log, [heard(1, 2, 3), heard(2, 3)]), []));

for (const [name, faults, pattern] of [
  ['what was acknowledged and is not there', check(['c9'], log, []), /lost: c9/],
  ['what is stored twice', check([], [event(1, 'c1'), event(2, 'c1')], []), /doubled: c1/],
  ['a gap in the log', check([], [event(1, 'c1'), event(3, 'c3')], []), /goes on with 3/],
  ['a gap', check([], log, [heard(1, 3)]), /heard 3 after 1/],
  ['a repetition', check([], log, [heard(1, 2, 2, 3)]), /heard 2 after 2/],
  ['another order', check([], log, [heard(2, 1, 3)]), /heard 1 after 2/],
  ['an end too early', check([], log, [heard(1, 2)]), /up to 2 of 3/],
  ['a refused resume', check([], log, [{ ...heard(1, 2, 3), refused: 1 }]), /refused its history/],
  ['an altered event', check([], [event(1, 'c1'), event(2, 'x'), event(3, 'c3')], [heard(1, 2, 3)]), /not that in the log/],
])
  test(`it notices ${name}`, () => match(faults.join('\n'), pattern));
