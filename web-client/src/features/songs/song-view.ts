/* A song's page as markup. */
import headphones from 'lucide-static/icons/headphones.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import listMusic from 'lucide-static/icons/list-plus.svg?raw';
import listNext from 'lucide-static/icons/list-start.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import share from 'lucide-static/icons/forward.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import type { SongDetail } from '../../api/songs';
import { icon } from '../../elements/icon';
import { pageHead } from '../../elements/page-head';
import { artistLinks, songCover } from '../../elements/song-row';
import { spotifyLink } from '../../elements/spotify-link';
import { html, nothing, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { songTime } from '../../lib/time';
import type { SongPanelEntry } from './song-panels';

/** The parts that change are refs of their own; the panels below are mounted once. */
export function songFrame(): SafeHtml {
  return html`<div data-ref="head">${pageHead(t('shell.songs'), { back: '/songs' })}</div>
    <article class="page song">
      <div data-ref="song"></div>
      <div data-ref="embed"></div>
      <div data-ref="panels"></div>
    </article>`;
}

export function songHead(mayAct: boolean): SafeHtml {
  const actions =
    mayAct &&
    html`<button type="button" class="btn btn-icon" data-action="song.menu" aria-haspopup="menu"
      aria-expanded="false" aria-label="${t('song.act')}">${icon(more)}</button>`;
  return pageHead(t('shell.songs'), { back: '/songs', ...(actions ? { actions } : {}) });
}

export function songView(detail: SongDetail): SafeHtml {
  const { song } = detail;
  return html`<header class="song-head">
      ${songCover(song, 'lg')}
      <div class="song-about">
        <h2 class="song-name">${song.title}
          ${!song.published && html`<span class="tag">${t('song.draft')}</span>`}</h2>
        <p class="song-by">${artistLinks(song)}</p>
        <p class="muted small">${song.durationMs && songTime(song.durationMs)}
          ${detail.aliases.length > 0 && html` · ${t('song.aliases', { names: detail.aliases.join('、') })}`}</p>
        <div class="row-line song-buttons">${listening(detail)} ${song.published && listeningNow()} ${song.published && shareButton()}</div>
      </div>
    </header>
    <div data-ref="listen"></div>
    ${text(t('song.note'), detail.note, 'song-text')} ${text(t('song.lyrics'), detail.lyrics, 'song-lyrics')}`;
}

const shareButton = (): SafeHtml =>
  html`<button type="button" class="btn btn-outline" data-action="song.share" aria-haspopup="dialog">${icon(share)}${t('share.into')}</button>`;

function listening({ song, audio }: SongDetail): SafeHtml {
  if (song.source === 'spotify') {
    return song.spotifyUrl ? spotifyLink(song.spotifyUrl, song.title) : nothing;
  }
  if (!audio) return nothing;
  return html`<button type="button" class="btn btn-primary" data-play="${song.id}"><span class="when-paused">${icon(play)}</span
      ><span class="when-heard">${icon(pause)}</span><span class="when-paused">${t('song.play')}</span><span class="when-heard">${t('player.pause')}</span></button>
    <button type="button" class="btn btn-icon" data-action="song.next" aria-label="${t('song.enqueueNext')}" title="${t('song.enqueueNext')}">${icon(listNext)}</button>
    <button type="button" class="btn btn-icon" data-action="song.enqueue" aria-label="${t('song.enqueue')}" title="${t('song.enqueue')}">${icon(listMusic)}</button>`;
}

/** Tells the circle what one listens to. */
function listeningNow(): SafeHtml {
  return html`<button type="button" class="btn btn-outline" data-action="song.now">${icon(headphones)}${t('listening.set')}</button>`;
}

function text(title: string, words: string | null | undefined, looks: string): SafeHtml {
  if (!words) return nothing;
  return html`<section><h2>${title}</h2><p class="${looks}">${words}</p></section>`;
}

export function panelPlace(entry: SongPanelEntry): SafeHtml {
  return html`<section class="song-panel" id="${entry.id}" aria-labelledby="panel-${entry.id}">
    <h2 id="panel-${entry.id}">${t(entry.title as 'song.lyrics')}</h2>
    <div data-panel="${entry.id}"></div>
  </section>`;
}
