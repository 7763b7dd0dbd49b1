/* What comes next: gone to, moved, taken out. On a phone the song's whole line stands here too. */
import up from 'lucide-static/icons/chevron-up.svg?raw';
import down from 'lucide-static/icons/chevron-down.svg?raw';
import remove from 'lucide-static/icons/x.svg?raw';
import { openDialog } from '../../elements/dialog';
import { icon } from '../../elements/icon';
import { songCover } from '../../elements/song-row';
import { delegate, ref } from '../../lib/dom';
import { attr, html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { songTime } from '../../lib/time';
import { goOn, seek, setQueue, step, toggle } from './player-data';
import { clock, player } from './player-state-data';
import { cleared, current, goneTo, indexOf, moved, removed, type Queue } from './queue-data';
import { waveform } from './waveform';

export function openQueue(signal: AbortSignal): void {
  void openDialog({
    title: t('player.queue'),
    body: html`<div class="queue-now" data-ref="now"></div>
      <ol class="queue" data-ref="queue" aria-label="${t('player.queue')}"></ol>`,
    actions: html`<button type="button" class="btn btn-quiet" data-action="queue.clear">${t('player.clear')}</button>
      <button type="button" class="btn btn-primary" data-close autofocus>${t('common.close')}</button>`,
    signal,
    mount: fill,
  });
}

function fill(root: HTMLElement, signal: AbortSignal): void {
  const wave = waveform(ref(root, 'now'), { label: t('player.position'), seek, toggle, signal });
  clock.watch(({ position, duration }) => wave.move(position, duration), signal);
  const list = ref(root, 'queue');
  let shown: Queue | null = null;
  let drawn: unknown = null;
  player.watch(({ queue, detail }) => {
    if (drawn !== detail) {
      drawn = detail;
      wave.draw(detail?.peaks);
    }
    if (queue === shown) return;
    shown = queue;
    const focused = (document.activeElement as HTMLElement | null)?.dataset;
    render(list, rows(queue));
    if (focused?.['key']) keepFocus(list, focused);
  }, signal);
  const key = (button: HTMLElement): number => Number(button.dataset['key']);
  const move = (by: number) => (button: HTMLElement) => {
    const { queue } = player.get();
    setQueue(moved(queue, key(button), indexOf(queue, key(button)) + by));
  };
  delegate(
    root,
    'click',
    {
      'queue.go': (button) => {
        const { queue } = player.get();
        goOn(goneTo(queue, indexOf(queue, key(button))));
      },
      'queue.up': move(-1),
      'queue.down': move(1),
      'queue.remove': (button) => setQueue(removed(player.get().queue, key(button))),
      'queue.clear': () => setQueue(cleared(player.get().queue)),
      'queue.next': () => step(1),
    },
    signal,
  );
}

/** The same button of the same song, where it still is; else the list's first. */
function keepFocus(list: HTMLElement, { key, action }: DOMStringMap): void {
  const same = list.querySelector<HTMLButtonElement>(
    `[data-key="${key}"][data-action="${action}"]`,
  );
  if (same && !same.disabled) same.focus();
  else list.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  if (!list.contains(document.activeElement)) list.querySelector('button')?.focus();
}

function rows(queue: Queue): SafeHtml {
  const on = current(queue);
  return html`${queue.entries.map((one, index) => {
    const button = (action: string, label: string, content: SafeHtml, off = false): SafeHtml =>
      html`<button type="button" class="btn btn-icon" data-action="queue.${action}" data-key="${one.key}"
        aria-label="${label}" title="${label}" ${attr('disabled', off)}>${content}</button>`;
    const title = one.title || '…';
    return html`<li class="queue-row" ${one === on && html`aria-current="true"`}>
      <button type="button" class="queue-song" data-action="queue.go" data-key="${one.key}">
        <span class="visually-hidden">${t('song.play')}</span>${songCover(one)}<span class="player-words"><span class="player-title">${title}</span>
        <span class="player-artists">${one.artistLine}</span></span>
      </button>
      ${one.durationMs && html`<span class="song-time">${songTime(one.durationMs)}</span>`}
      ${button('up', t('player.up', { title }), icon(up), index === 0)}
      ${button('down', t('player.down', { title }), icon(down), index === queue.entries.length - 1)}
      ${button('remove', t('player.remove', { title }), icon(remove))}
    </li>`;
  })}`;
}
