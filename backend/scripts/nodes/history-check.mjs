// Was anything lost, doubled, reordered or made up? Answers what was; an empty list is what one hopes for.
import { keyOf } from './people.mjs';

/**
 * @param {string[]} stored what was acknowledged, by client id
 * @param {object[]} log the room's whole log, as it is read in the end
 * @param {{ heard: object[], refused: number }[]} listeners what each device was given, in that order
 */
export function check(stored, log, listeners) {
  const faults = [];
  log.forEach((event, index) => {
    if (event.seq !== index + 1) faults.push(`the log goes on with ${event.seq} after ${index}`);
  });
  const times = new Map();
  for (const event of log) times.set(keyOf(event), (times.get(keyOf(event)) ?? 0) + 1);
  for (const id of stored) if (!times.has(id)) faults.push(`lost: ${id} was acknowledged`);
  for (const [key, count] of times) if (count > 1) faults.push(`doubled: ${key} is stored ${count} times`);
  listeners.forEach(({ heard, refused }, number) => {
    if (refused) faults.push(`device ${number} was refused its history ${refused} times`);
    let at = heard[0]?.seq - 1;
    for (const one of heard) {
      if (one.seq !== at + 1) faults.push(`device ${number} heard ${one.seq} after ${at}`);
      if (one.epoch !== heard[0].epoch) faults.push(`device ${number} met another epoch at ${one.seq}`);
      if (log[one.seq - 1] === undefined || keyOf(log[one.seq - 1]) !== one.key) faults.push(`device ${number}: ${one.seq} is not that in the log`);
      at = one.seq;
    }
    if (at !== log.length) faults.push(`device ${number} heard up to ${at} of ${log.length}`);
  });
  return faults;
}
