/* On a phone the list of rooms is a page of its own: then it is the main landmark. */
import { onAbort } from '../lib/dom';

export function listLandmark(frame: HTMLElement, list: HTMLElement, signal: AbortSignal): void {
  const narrow = matchMedia('(width < 992px)');
  const apply = (): void => {
    const alone = narrow.matches && frame.dataset['show'] === 'list';
    list.setAttribute('role', alone ? 'main' : 'navigation');
  };
  const observer = new MutationObserver(apply);
  observer.observe(frame, { attributes: true, attributeFilter: ['data-show'] });
  narrow.addEventListener('change', apply, { signal });
  onAbort(signal, () => observer.disconnect());
}
