/* A list that goes on by a button: skeleton, rows, nothing there, failed with a retry. */
import { delegate, ref } from '../lib/dom';
import { html, nothing, render, type SafeHtml } from '../lib/html';
import { isAbort } from '../lib/refusal';
import { emptyState, failedState, loadingState } from './list-state';

export interface PagedList<T> {
  readonly load: (
    after: string | null,
    signal: AbortSignal,
  ) => Promise<{ readonly items: readonly T[]; readonly next?: string | null }>;
  /** Each an `<li>`. */
  readonly row: (item: T) => SafeHtml;
  readonly looks: 'rows' | 'song-list';
  readonly empty: string;
  readonly more: string;
  readonly signal: AbortSignal;
}

export function pagedList<T>(root: HTMLElement, options: PagedList<T>): void {
  const { signal } = options;
  render(root, html`<ul class="${options.looks}" data-ref="rows"></ul><div data-ref="end"></div>`);
  const rows = ref(root, 'rows');
  const end = ref(root, 'end');
  let items: readonly T[] = [];
  let next: string | null = null;

  async function load(): Promise<void> {
    render(end, loadingState(4, 'people'));
    try {
      const page = await options.load(next, signal);
      if (signal.aborted) return;
      items = [...items, ...page.items];
      next = page.next ?? null;
      render(rows, html`${items.map((item) => options.row(item))}`);
      rows.hidden = items.length === 0;
      const more = html`<button type="button" class="btn btn-outline" data-action="list.more">${options.more}</button>`;
      render(end, items.length === 0 ? emptyState(options.empty) : next ? more : nothing);
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) render(end, failedState(error));
    }
  }
  delegate(root, 'click', { 'list.more': () => void load(), retry: () => void load() }, signal);
  void load();
}
