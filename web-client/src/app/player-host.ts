/* The player's place below the pages, and every [data-play] button; the player comes on first use. */
import { me } from '../features/session/session-data';
import { playerPlace } from '../features/player/player-place-data';
import { remembered } from '../lib/settings';

const load = () => import('../features/player/player');

export function playerHost(place: HTMLElement, signal: AbortSignal): void {
  playerPlace.set(place);
  signal.addEventListener('abort', () => playerPlace.get() === place && playerPlace.set(null), {
    once: true,
  });
  document.addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element | null)?.closest<HTMLElement>('[data-play]');
      const id = button?.dataset['play'];
      if (id) void load().then(({ play }) => play({ id }));
    },
    { signal },
  );
  // what was queued last time stands ready again
  me.watch((person) => {
    if (person && remembered(`player.${person.id}`)) void load();
  }, signal);
}
