/* Cards as markup: a song, a post, a list. A blind round has a life of its own (see rounds). */
import list from 'lucide-static/icons/list-music.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import type { Card, PostCard } from '../../api/cards';
import type { List } from '../../api/lists';
import type { Song } from '../../api/songs';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { artistLinks, playButton, songCover } from '../../elements/song-row';
import { spotifyLink } from '../../elements/spotify-link';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { songTime } from '../../lib/time';

export function cardView(card: Card): SafeHtml {
  if (!card.gone && card.song) return songCardView(card.song);
  if (!card.gone && card.post) return postCardView(card.post);
  if (!card.gone && card.list) return listCardView(card.list);
  return html`<div class="card-box card-gone muted"><p>${t(`card.gone.${card.kind}`)}</p></div>`;
}

function songCardView(song: Song): SafeHtml {
  const outside = song.source === 'spotify' && song.spotifyUrl;
  return html`<div class="card-box" data-song="${song.id}">
    ${songCover(song, 'md')}
    <div class="grow song-words">
      <p class="song-title"><a href="/songs/${song.id}">${song.title}</a></p>
      <p class="song-artists">${artistLinks(song)}</p>
      <p class="card-foot">${song.durationMs && html`<span class="song-time">${songTime(song.durationMs)}</span>`}
        ${outside && html`${spotifyLink(outside, song.title)}<button type="button" class="btn btn-link btn-sm" data-action="card.embed" data-spotify="${song.spotifyId ?? ''}" data-title="${song.title}">${t('card.embed')}</button>`}</p>
    </div>
    ${playButton(song)}
  </div>`;
}

function postCardView(post: PostCard): SafeHtml {
  return html`<div class="card-box">
    ${songCover(post.song, 'md')}
    <div class="grow song-words">
      <p class="card-by">${avatar(post.author, 'xs')}<span class="truncate">${t('card.postBy', { name: post.author.displayName })}</span></p>
      <p class="card-excerpt"><a href="/posts/${post.id}">${post.spoiler ? t('card.spoiler') : post.excerpt}</a></p>
      <p class="song-artists"><a href="/songs/${post.song.id}">${post.song.title}</a>
        ${post.song.spotifyUrl && spotifyLink(post.song.spotifyUrl, post.song.title)}</p>
    </div>
    ${playButton(post.song)}
  </div>`;
}

function listCardView(one: List): SafeHtml {
  return html`<div class="card-box">
    <span class="cover cover-md">${icon(list)}</span>
    <div class="grow song-words">
      <p class="song-title"><a href="/lists/${one.id}">${one.title}</a>
        ${one.visibility === 'PRIVATE' && html`<span class="card-lock" title="${t('lists.private')}">${icon(lock)}</span>`}</p>
      <p class="song-artists">${t('lists.songs', { count: one.songCount })}・${one.owner.displayName}</p>
      <p class="card-excerpt">${one.note}</p>
    </div>
  </div>`;
}

/** Spotify's own player, brought only when somebody asks for it. */
export function spotifyPlayer(spotifyId: string, title: string): SafeHtml {
  return html`<iframe class="card-player" title="${t('card.player', { title })}" height="152" loading="lazy"
    allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture"
    src="https://open.spotify.com/embed/track/${encodeURIComponent(spotifyId)}"></iframe>`;
}
