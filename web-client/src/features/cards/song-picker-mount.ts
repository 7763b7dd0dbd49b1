/* The picker at work: what is asked while one types, by which keys one moves, what is chosen. */
import type { Song } from '../../api/songs';
import { referSong } from '../../api/spotify';
import { loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { delegate, listen, ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { keyOf } from '../../lib/keys';
import { isAbort } from '../../lib/refusal';
import { myself } from '../session/session-data';
import { cardLink } from './card-links-data';
import { findHere, findOutside, type Found } from './song-picker-data';
import { pickerRows } from './song-picker-view';

export function mountPicker(
  root: HTMLElement,
  id: string,
  life: AbortSignal,
  done: (song: Song) => void,
): void {
  const input = ref<HTMLInputElement>(root, 'query');
  const list = ref(root, 'found');
  const state = ref(root, 'state');
  const outside = ref<HTMLButtonElement>(root, 'outside');
  let found: readonly Found[] = [];
  let at = 0;
  let asking = new AbortController();
  let waiting: ReturnType<typeof setTimeout>;

  function show(): void {
    render(list, pickerRows(id, found, at));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (found[at]) input.setAttribute('aria-activedescendant', `${id}-${at}`);
    else input.removeAttribute('aria-activedescendant');
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  async function ask(where: 'here' | 'outside'): Promise<void> {
    clearTimeout(waiting);
    asking.abort();
    asking = new AbortController();
    const signal = AbortSignal.any([life, asking.signal]);
    const q = input.value;
    outside.hidden = where === 'outside' || q.trim() === '';
    outside.textContent = t('picker.outside', { q: q.trim() });
    if (found.length === 0 || where === 'outside') render(state, loadingState(2, 'people'));
    try {
      const answer =
        where === 'here'
          ? { state: 'ready' as const, found: await findHere(q, myself().id, signal) }
          : await findOutside(q, signal);
      if (signal.aborted) return;
      found = answer.found;
      at = 0;
      const none = q.trim() ? t('picker.none', { q: q.trim() }) : t('picker.empty');
      const words = answer.state === 'ready' ? (found.length === 0 ? none : '') : null;
      say(words ?? t(answer.state === 'off' ? 'picker.off' : 'picker.degraded'));
      show();
    } catch (error) {
      if (isAbort(error) || signal.aborted) return;
      found = [];
      show();
      say(explain(error));
    }
  }

  function say(words: string): void {
    render(state, words === '' ? nothing : html`<p class="muted">${words}</p>`);
  }

  async function choose(index: number): Promise<void> {
    const one = found[index];
    if (!one) return;
    if (one.type === 'song') return done(one.song);
    root.setAttribute('aria-busy', 'true');
    try {
      done(await referSong(one.track.spotifyId));
    } catch (error) {
      say(explain(error));
    } finally {
      root.removeAttribute('aria-busy');
    }
  }

  const begin = (): void => {
    const link = cardLink(input.value, location.origin);
    void ask(link?.kind === 'spotify' ? 'outside' : 'here');
  };
  listen(
    input,
    'input',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(begin, 120);
    },
    life,
  );
  listen(
    input,
    'keydown',
    (event) => {
      const key = keyOf(event as KeyboardEvent);
      // a search field would only clear itself
      if (key === 'Escape') root.closest('dialog')?.close();
      else if (key === 'Enter') void choose(at);
      else if ((key === 'ArrowDown' || key === 'ArrowUp') && found.length > 0) {
        at = (at + (key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
        show();
      } else return;
      event.preventDefault();
    },
    life,
  );
  delegate(
    root,
    'click',
    {
      'picker.choose': (row, event) => {
        if ((event.target as Element).closest('a')) return;
        void choose(Number(row.dataset['index']));
      },
      'picker.outside': () => {
        input.focus();
        void ask('outside');
      },
    },
    life,
  );
  life.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  input.focus();
  begin();
}
