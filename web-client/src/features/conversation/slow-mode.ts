/* Counts down in the composer until one may speak again. */
import { onAbort } from '../../lib/dom';
import { t } from '../../lib/i18n';
import { songTime } from '../../lib/time';
import type { Composer } from './composer';
import type { Talk } from './conversation-events';
import { outbox } from './sending-data';
import { secondsLeft } from './slow-mode-data';

const spoken = (seconds: number): string =>
  seconds < 60 ? t('rooms.slow.seconds', { count: seconds }) : songTime(seconds * 1_000);

export function slowMode(talk: Talk, writer: Composer, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function pause(): number {
    const room = talk.room.get() ?? talk.summary();
    return room?.myRole === 'MEMBER' ? (room.slowModeSeconds ?? 0) : 0;
  }

  /** When one last spoke here, as far as it is held; what is on its way counts. */
  function spokeAt(): number | null {
    const own = talk.timeline.get()?.messages.findLast(({ author }) => author.id === talk.me.id);
    const letters = outbox().letters.get();
    const letter = letters.findLast(({ roomId, refused }) => roomId === talk.roomId && !refused);
    const times = [own?.createdAt, letter?.writtenAt].map((at) => Date.parse(at ?? ''));
    const last = Math.max(...times.filter((at) => !Number.isNaN(at)));
    return Number.isFinite(last) ? last : null;
  }

  function look(): void {
    clearTimeout(timer);
    const wanted = pause();
    const left = secondsLeft(spokeAt(), wanted, Date.now());
    writer.hold(
      left > 0
        ? { wait: t('talk.slow.wait', { left: spoken(left) }) }
        : wanted > 0
          ? { hint: t('talk.slow.hint', { left: spoken(wanted) }) }
          : {},
    );
    if (left > 0) timer = setTimeout(look, 500);
  }

  talk.timeline.subscribe(look, signal);
  talk.room.watch(look, signal);
  outbox().letters.subscribe(look, signal);
  onAbort(signal, () => clearTimeout(timer));
}
