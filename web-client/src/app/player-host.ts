/* The player's place below the pages, and every [data-play] button; the player comes on first use. */
import { toast } from '../elements/toast';
import { me } from '../features/session/session-data';
import { playerPlace } from '../features/player/player-place-data';
import { t } from '../lib/i18n';
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
      if (!id) return;
      load().then(
        ({ play }) => play({ id }),
        () => toast(t('problem.offline'), { tone: 'danger' }),
      );
    },
    { signal },
  );
  // what was queued last time stands ready again
  me.watch((person) => {
    if (person && remembered(`player.${person.id}`)) load().catch(() => undefined);
  }, signal);
}
