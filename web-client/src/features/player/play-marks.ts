/* Every play button shows whether its song is heard, wherever pages draw them anew. */
import { player } from './player-state-data';
import { current } from './queue-data';

export function markPlayButtons(signal: AbortSignal): void {
  let waiting = 0;
  const mark = (): void => {
    waiting = 0;
    const { queue, phase } = player.get();
    const heard = phase === 'playing' || phase === 'loading' ? current(queue)?.id : undefined;
    for (const button of document.querySelectorAll<HTMLElement>('[data-play]')) {
      const on = button.dataset['play'] === heard;
      if (button.hasAttribute('data-heard') !== on) button.toggleAttribute('data-heard', on);
    }
  };
  const soon = (): void => {
    waiting ||= requestAnimationFrame(mark);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  player.watch(soon, signal);
}
