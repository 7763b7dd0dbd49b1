/* The player's bar as markup: built once, then only its parts change. */
import play from 'lucide-static/icons/play.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import next from 'lucide-static/icons/skip-forward.svg?raw';
import previous from 'lucide-static/icons/skip-back.svg?raw';
import list from 'lucide-static/icons/list-music.svg?raw';
import loud from 'lucide-static/icons/volume-2.svg?raw';
import mute from 'lucide-static/icons/volume-x.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import { icon } from '../../elements/icon';
import { songCover } from '../../elements/song-row';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { QueueEntry } from './queue-data';

const button = (name: string, label: string, content: SafeHtml, more = ''): SafeHtml =>
  html`<button type="button" class="btn btn-icon ${more}" data-action="player.${name}" data-ref="${name}"
    aria-label="${label}" title="${label}">${content}</button>`;

export function playerFrame(): SafeHtml {
  return html`<section class="player" aria-label="${t('player.label')}">
    <div class="player-song" data-ref="song"></div>
    <div class="player-buttons">
      ${button('previous', t('player.previous'), icon(previous), 'only-wide')}
      ${button('toggle', t('player.play'), html`<span class="when-paused">${icon(play)}</span><span class="when-heard">${icon(pause)}</span><span class="spinner" aria-hidden="true"></span>`, 'player-toggle')}
      ${button('next', t('player.next'), icon(next))}
    </div>
    <div class="player-line">
      <span class="song-time" data-ref="position"></span>
      <div class="grow" data-ref="slider"></div>
      <span class="song-time" data-ref="duration"></span>
    </div>
    <p class="player-problem" role="alert" data-ref="problem"></p>
    <div class="player-volume only-wide">
      ${button('mute', t('player.mute'), html`<span class="when-loud">${icon(loud)}</span><span class="when-mute">${icon(mute)}</span>`)}
      <input type="range" min="0" max="1" step="0.05" data-ref="volume" aria-label="${t('player.volume')}" />
    </div>
    ${button('queue', t('player.queue'), icon(list))}
    ${button('close', t('player.close'), icon(close), 'only-wide')}
  </section>`;
}

export function playerSong(entry: QueueEntry): SafeHtml {
  return html`<a class="player-link" href="/songs/${entry.id}">
    ${songCover(entry)}
    <span class="player-words"><span class="player-title">${entry.title || t('common.loading')}</span>
      <span class="player-artists">${entry.artistLine}</span></span>
  </a>`;
}
