/* A list among lists. */
import lock from 'lucide-static/icons/lock.svg?raw';
import list from 'lucide-static/icons/list-music.svg?raw';
import type { List } from '../../api/lists';
import { icon } from '../../elements/icon';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

export const privateMark = (one: List): SafeHtml =>
  html`${one.visibility === 'PRIVATE' && html`<span class="card-lock" title="${t('lists.private')}">${icon(lock)}<span class="visually-hidden">${t('lists.private')}</span></span>`}`;

export function listRow(one: List): SafeHtml {
  return html`<li><div class="song-row">
    <span class="cover cover-sm">${icon(list)}</span>
    <div class="grow song-words">
      <p class="song-title"><a href="/lists/${one.id}">${one.title}</a> ${privateMark(one)}</p>
      <p class="song-artists">${t('lists.songs', { count: one.songCount })}・${one.owner.displayName}</p>
    </div>
  </div></li>`;
}
