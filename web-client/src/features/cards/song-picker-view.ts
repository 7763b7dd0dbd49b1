/* The picker's rows. A grid, so that the way to Spotify can stand in a row that is chosen. */
import history from 'lucide-static/icons/history.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import { icon } from '../../elements/icon';
import { songCover } from '../../elements/song-row';
import { spotifyLink } from '../../elements/spotify-link';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { songTime } from '../../lib/time';
import type { Found } from './song-picker-data';

export function pickerView(id: string, q: string): SafeHtml {
  return html`<div class="song-picker">
    <label class="searchbox">
      ${icon(search)}<span class="visually-hidden">${t('picker.search')}</span>
      <input class="form-control" type="search" role="combobox" autocomplete="off" autocapitalize="none"
        spellcheck="false" maxlength="200" enterkeyhint="done" aria-expanded="false" aria-haspopup="grid"
        aria-controls="${id}" aria-autocomplete="list" placeholder="${t('picker.search')}" value="${q}" data-ref="query" />
    </label>
    <div class="song-picker-list" id="${id}" role="grid" aria-label="${t('picker.found')}" data-ref="found" hidden></div>
    <div class="song-picker-state" role="status" data-ref="state"></div>
    <button type="button" class="btn btn-outline song-picker-outside" data-action="picker.outside" data-ref="outside"></button>
  </div>`;
}

export function pickerRows(id: string, found: readonly Found[], at: number): SafeHtml {
  return html`${found.map((one, index) => {
    const { title, artistLine, artUrl, durationMs, spotifyUrl } =
      one.type === 'song' ? one.song : one.track;
    return html`<div class="song-picker-row" role="row" id="${id}-${index}" aria-selected="${String(index === at)}" data-action="picker.choose" data-index="${index}">
      <div role="gridcell" class="song-picker-words">
        ${songCover({ artUrl: artUrl ?? null })}
        <span class="grow song-words"><span class="song-title">${title}</span><span class="song-artists">${artistLine}</span></span>
        ${one.type === 'song' && one.recent && html`<span class="song-picker-recent" title="${t('picker.recent')}">${icon(history)}<span class="visually-hidden">${t('picker.recent')}</span></span>`}
        ${durationMs && html`<span class="song-time">${songTime(durationMs)}</span>`}
      </div>
      ${spotifyUrl && html`<div role="gridcell">${spotifyLink(spotifyUrl, title)}</div>`}
    </div>`;
  })}`;
}
