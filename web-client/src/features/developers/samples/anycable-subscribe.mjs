import { Channel, createCable } from '@anycable/web';

class RoomChannel extends Channel {
  static identifier = 'RoomChannel';
}

/** Hears what is said in a room, through lost connections too. */
export function follow(address, token, roomId, heard) {
  const cable = createCable(address, {
    protocol: 'actioncable-v1-ext-json',
    websocketAuthStrategy: 'sub-protocol',
    auth: { token },
  });
  const channel = cable.subscribe(new RoomChannel({ roomId }));
  channel.on('message', (event) => event.type === 'message.posted' && heard(event.message));
  return channel;
}
