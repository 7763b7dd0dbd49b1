/* The samples of the programmers' page, run as they stand in their files. */
import { cpSync, rmSync } from 'node:fs';
import { equal, until, WebSocket } from './support.mjs';

globalThis.WebSocket ??= WebSocket;

const theirs = new URL('../../../../web-client/src/features/developers/samples/', import.meta.url);
const here = new URL('./node_modules/.samples/', import.meta.url); // beside the packages they import
const sample = (name) => import(new URL(`${name}.mjs`, here));

function copy() {
  rmSync(here, { recursive: true, force: true });
  cpSync(theirs, here, { recursive: true });
}

export async function samplesForRails({ url, origin, ada, program, room }) {
  copy();
  const { adapters } = await import('@rails/actioncable');
  adapters.WebSocket = WebSocket;
  adapters.logger = { log() {} };
  const { follow } = await sample('rails-subscribe');
  const { speak } = await sample('rails-speak');
  const { missed } = await sample('rails-history');
  const { writing } = await sample('rails-presence');

  const heard = [];
  const hers = follow(url, ada, room, (message) => heard.push(message.body));
  const his = follow(url, program, room, () => {});
  const seen = [];
  const write = writing(his.consumer, room, () => {});
  writing(hers.consumer, room, (person) => seen.push(person));
  try {
    await until('a word is heard', () => {
      if (heard.length === 0) speak(his, 'hello', '00000000-0000-4000-8000-000000000001');
      return heard.length > 0;
    });
    equal(heard, ['hello'], 'said many times, stored once');
    const page = await missed(origin, program, room, 0);
    equal(page.messages.map((message) => message.body), ['hello'], 'what was missed');
    await until('somebody is seen writing', () => {
      if (seen.length === 0) write();
      return seen.length > 0;
    });
  } finally {
    hers.consumer.disconnect();
    his.consumer.disconnect();
  }
}

export async function samplesForAnycable({ url, ada, program, room }) {
  copy();
  const { follow } = await sample('anycable-subscribe');
  const { speak } = await sample('anycable-speak');
  const { afterLoss } = await sample('anycable-history');
  const { meet } = await sample('anycable-presence');

  const heard = [];
  const hers = follow(url, ada, room, (message) => heard.push(message.body));
  const his = follow(url, program, room, () => {});
  try {
    await hers.ensureSubscribed();
    await his.ensureSubscribed();
    await speak(his, 'hello');
    await until('a word is heard', () => heard.length === 1);

    let complete = 0;
    afterLoss(hers, { complete: () => complete++, reload: () => {} });
    const cable = hers.receiver;
    cable.transport.ws.close();
    await speak(his, 'while away');
    await until('the rest', () => heard.includes('while away') && complete > 0);
    equal(heard, ['hello', 'while away'], 'each once, in order');

    const changes = [];
    await meet(his, { mood: 'fine' }, (type) => changes.push(type));
    await until('presence', () => changes.includes('join'));
  } finally {
    hers.receiver?.disconnect();
    his.receiver?.disconnect();
  }
}
