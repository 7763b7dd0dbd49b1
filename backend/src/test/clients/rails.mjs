/* @rails/actioncable, as it comes from npm. */
import { adapters, createConsumer } from '@rails/actioncable';
import { equal, randomUUID, texts, until, WebSocket } from './support.mjs';

adapters.WebSocket = WebSocket;
adapters.logger = { log() {} };

function connect(url, token) {
  const consumer = createConsumer(url);
  consumer.addSubProtocol(`anycable-token.${token}`);
  return consumer;
}

function follow(consumer, params) {
  const seen = { connected: 0, rejected: 0, received: [] };
  seen.channel = consumer.subscriptions.create(params, {
    connected: () => seen.connected++,
    rejected: () => seen.rejected++,
    received: (message) => seen.received.push(message),
  });
  return seen;
}

export async function rails({ url, ada, ben, room, secret }) {
  const hers = connect(url, ada);
  const his = connect(url, ben);
  try {
    const params = { channel: 'RoomChannel', roomId: room };
    const one = follow(hers, params);
    const other = follow(his, params);
    const outside = follow(his, { channel: 'RoomChannel', roomId: secret });
    const nowhere = follow(his, { channel: 'NoSuchChannel' });
    await until('both listen', () => one.connected === 1 && other.connected === 1);
    await until('rejections', () => outside.rejected === 1 && nowhere.rejected === 1);

    one.channel.perform('speak', { clientId: randomUUID(), body: 'from rails' });
    await until('it is heard', () => texts(other.received).length === 1);
    equal(texts(other.received), ['from rails'], 'what was heard');
    await until('it is acknowledged', () => one.received.some((m) => m.type === 'ack'));

    const before = other.connected;
    his.connection.webSocket.terminate();
    await until('the loss is noticed', () => !his.connection.isOpen());
    his.connection.reopen();
    await until('listens again', () => other.connected === before + 1);
    one.channel.perform('speak', { clientId: randomUUID(), body: 'again' });
    await until('hears again', () => texts(other.received).length === 2);

    other.channel.unsubscribe();
    one.channel.perform('speak', { clientId: randomUUID(), body: 'unheard' });
    await until('said', () => texts(one.received).length === 3);
    equal(texts(other.received).length, 2, 'heard after unsubscribing');
  } finally {
    hers.disconnect();
    his.disconnect();
  }
}
