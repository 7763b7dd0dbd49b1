/* A list's page as markup. */
import grip from 'lucide-static/icons/grip-vertical.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import share from 'lucide-static/icons/forward.svg?raw';
import type { List, ListEntry } from '../../api/lists';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { pageHead } from '../../elements/page-head';
import { songRow } from '../../elements/song-row';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { privateMark } from './list-row';

export const listFrame = (): SafeHtml =>
  html`${pageHead(t('shell.lists'), { back: '/lists' })}
    <article class="page songs list">
      <div data-ref="about"></div>
      <p class="visually-hidden" id="order-help">${t('lists.orderHelp')}</p>
      <p class="visually-hidden" aria-live="assertive" data-ref="said"></p>
      <ol class="song-list entries" data-ref="entries"></ol>
      <div data-ref="end"></div>
    </article>`;

export function aboutView(list: List): SafeHtml {
  const people = [list.owner, ...list.editors];
  return html`<header class="list-head">
    <h2 class="song-name">${list.title} ${privateMark(list)}</h2>
    ${list.note && html`<p class="song-text">${list.note}</p>`}
    <p class="list-people muted small">${people.map((person) => html`<span class="round-person" title="${person.displayName}">${avatar(person, 'xs')}</span>`)}
      <span>${people.map((person) => person.displayName).join('、')}・${t('lists.songs', { count: list.songCount })}</span></p>
    <div class="row-line song-buttons">
      <button type="button" class="btn btn-primary" data-action="list.play">${icon(play)}${t('lists.play')}</button>
      ${list.mayEdit && html`<button type="button" class="btn btn-outline" data-action="list.add">${icon(plus)}${t('lists.add')}</button>`}
      <button type="button" class="btn btn-outline" data-action="list.share">${icon(share)}${t('share.into')}</button>
      ${list.mayEdit && html`<button type="button" class="btn btn-icon" data-action="list.menu" aria-haspopup="menu" aria-expanded="false" aria-label="${t('lists.act')}">${icon(more)}</button>`}
    </div>
  </header>`;
}

export function entryRow(entry: ListEntry, mayEdit: boolean): SafeHtml {
  const { title } = entry.song;
  const menu = html`<button type="button" class="btn btn-icon" data-action="entry.menu" data-id="${entry.id}" aria-haspopup="menu" aria-expanded="false" aria-label="${t('lists.entryAct', { title })}">${icon(more)}</button>`;
  return html`<li class="entry" data-entry="${entry.id}">
    ${mayEdit && html`<button type="button" class="entry-handle" aria-pressed="false" aria-describedby="order-help" aria-label="${t('lists.handle', { title })}">${icon(grip)}</button>`}
    <div class="grow">${songRow(entry.song, { note: entry.note, actions: mayEdit && menu })}</div>
  </li>`;
}
