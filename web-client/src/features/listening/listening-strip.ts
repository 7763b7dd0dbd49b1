/* A line of faces with what each listens to; on a page of one person it is there only while they do. */
import close from 'lucide-static/icons/x.svg?raw';
import * as api from '../../api/listening';
import type { Listening } from '../../api/listening';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { delegate, onAbort } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { myself } from '../session/session-data';
import { endListening } from './listen';
import { heardListening, nextFade, stillListening } from './listening-data';

export interface ListeningStrip {
  readonly hear: (event: Parameters<typeof heardListening>[1]) => void;
  readonly refresh: () => void;
}

export interface StripOptions {
  /** Only this person's. */
  readonly of?: string;
}

export function listeningStrip(
  root: HTMLElement,
  signal: AbortSignal,
  { of }: StripOptions = {},
): ListeningStrip {
  // its place is kept, so that nothing moves when the answer comes
  root.classList.toggle('listening-kept', !of);
  let all: readonly Listening[] = [];
  let fade: ReturnType<typeof setTimeout> | undefined;

  function show(next: readonly Listening[]): void {
    clearTimeout(fade);
    all = stillListening(next);
    const shown = of ? all.filter(({ person }) => person.id === of) : all;
    const me = myself().id;
    render(
      root,
      shown.length === 0
        ? of
          ? nothing
          : html`<p class="listening-nobody muted small">${t('listening.nobody')}</p>`
        : html`<h2 class="listening-title">${t('listening.title')}</h2>
            <ul class="listening-list">${shown.map((one) => item(one, one.person.id === me))}</ul>`,
    );
    const left = nextFade(all);
    if (left !== null) fade = setTimeout(() => show(all), Math.min(left + 250, 2 ** 31 - 1));
  }

  async function refresh(): Promise<void> {
    try {
      const now = await api.listening(signal);
      if (!signal.aborted) show(now);
    } catch {
      // an ornament of the page: without an answer it stays empty
    }
  }

  delegate(root, 'click', { 'listening.end': () => void endListening() }, signal);
  onAbort(signal, () => clearTimeout(fade));
  void refresh();
  return { hear: (event) => show(heardListening(all, event)), refresh: () => void refresh() };
}

function item({ person, song }: Listening, mine: boolean): SafeHtml {
  const label = t('listening.by', { name: person.displayName, title: song.title });
  return html`<li class="listening-item">
    <a href="/@${person.handle}" aria-label="${person.displayName}" title="${person.displayName}">${avatar(person, 'sm')}</a>
    <a class="listening-song" href="/songs/${song.id}" title="${label}"><span class="visually-hidden">${person.displayName}: </span>${song.title}<span class="muted"> ${song.artistLine}</span></a>
    ${mine && html`<button type="button" class="btn btn-icon" data-action="listening.end" aria-label="${t('listening.end')}" title="${t('listening.end')}">${icon(close)}</button>`}
  </li>`;
}
