/*
 * Small helpers around the DOM. Elements are found by `data-ref`, actions by `data-action`; classes
 * are for looks only. Whatever listens ends with the page's AbortSignal.
 */

/** The element marked data-ref="name" inside root; its absence is a mistake in the view. */
export function ref<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = maybeRef<T>(root, name);
  if (!found) throw new Error(`no element with data-ref="${name}"`);
  return found;
}

export function maybeRef<T extends HTMLElement = HTMLElement>(
  root: ParentNode,
  name: string,
): T | null {
  return root.querySelector<T>(`[data-ref="${CSS.escape(name)}"]`);
}

export type Action = (target: HTMLElement, event: Event) => void;

/** Listens once on root for data-action="…" of anything inside, present or future. */
export function delegate(
  root: HTMLElement,
  type: string,
  actions: Record<string, Action>,
  signal: AbortSignal,
): void {
  listen(
    root,
    type,
    (event) => {
      const target = (event.target as Element | null)?.closest<HTMLElement>('[data-action]');
      if (!target || !root.contains(target)) return;
      actions[target.dataset['action'] ?? '']?.(target, event);
    },
    signal,
  );
}

export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  signal: AbortSignal,
  options: AddEventListenerOptions = {},
): void {
  target.addEventListener(type, listener, { ...options, signal });
}

/** True where a finger is the main pointer: nothing takes the focus by itself there. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

export function onAbort(signal: AbortSignal, cleanUp: () => void): void {
  if (signal.aborted) cleanUp();
  else signal.addEventListener('abort', cleanUp, { once: true });
}

/** Resolves after the time, or rejects as soon as the signal ends. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    if (signal) {
      onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    }
  });
}
