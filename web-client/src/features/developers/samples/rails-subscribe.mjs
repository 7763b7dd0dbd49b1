import { createConsumer } from '@rails/actioncable';

/** Hears what is said in a room. The address is like wss://music.example/cable. */
export function follow(address, token, roomId, heard) {
  const consumer = createConsumer(address);
  consumer.addSubProtocol(`anycable-token.${token}`);
  return consumer.subscriptions.create(
    { channel: 'RoomChannel', roomId },
    { received: (event) => event.type === 'message.posted' && heard(event.message) },
  );
}
