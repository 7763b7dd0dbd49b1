/* Rooms for the tests. */
import { send, unique, type Person } from './world';

/** A room of the first person's with the others in it. */
export async function roomOf(first: Person, ...others: Person[]): Promise<string> {
  const room = await send<{ id: string }>(first.api, 'POST', '/api/web/rooms', {
    kind: 'CLOSED',
    name: unique('室'),
    description: '',
    memberIds: others.map(({ id }) => id),
  });
  return room.id;
}
