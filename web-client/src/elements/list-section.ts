/* A short list that is fetched whole: skeleton, rows, nothing there, failed with a retry. */
import { delegate, ref } from '../lib/dom';
import { html, nothing, render, type SafeHtml } from '../lib/html';
import { isAbort } from '../lib/refusal';
import { emptyState, failedState, loadingState } from './list-state';

export interface ListSection<T> {
  readonly load: (signal: AbortSignal) => Promise<readonly T[]>;
  readonly row: (item: T) => SafeHtml;
  readonly empty: string;
  readonly signal: AbortSignal;
}

/** Shows the list in root; call the answer to fetch it anew. */
export function listSection<T>(root: HTMLElement, options: ListSection<T>): () => Promise<void> {
  const { signal } = options;
  render(root, html`<div data-ref="rows"></div>`);
  const rows = ref(root, 'rows');
  const load = async (): Promise<void> => {
    if (!rows.hasChildNodes()) render(rows, loadingState(3, 'people'));
    try {
      const items = await options.load(signal);
      if (signal.aborted) return;
      const list = html`<ul class="rows">${items.map((item) => options.row(item))}</ul>`;
      render(rows, items.length > 0 ? list : emptyState(options.empty));
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) render(rows, failedState(error));
    }
  };
  delegate(
    root,
    'click',
    {
      retry: () => {
        render(rows, nothing);
        void load();
      },
    },
    signal,
  );
  void load();
  return load;
}
