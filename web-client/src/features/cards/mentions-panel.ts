/* What is said about a song in the rooms one may read, on the song's page. */
import { mentions, type Mention } from '../../api/cards';
import { avatar } from '../../elements/avatar';
import { pagedList } from '../../elements/paged-list';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { ago, moment } from '../../lib/time';
import type { SongPanelContext } from '../songs/song-panels';

export function mountSongPanel(root: HTMLElement, { detail, signal }: SongPanelContext): void {
  pagedList(root, {
    load: (after, life) => mentions(detail.song.id, after, life),
    row: mentionRow,
    looks: 'rows',
    empty: t('mentions.empty'),
    more: t('mentions.more'),
    signal,
  });
}

function mentionRow({ message, room }: Mention): SafeHtml {
  const name = room.name || t('rooms.kind.direct');
  return html`<li class="mentioned-in">
    ${avatar(message.author, 'sm')}
    <div class="grow">
      <p class="small muted"><span>${message.author.displayName}</span>・${name}・<time datetime="${message.createdAt}" title="${moment(message.createdAt)}">${ago(message.createdAt)}</time></p>
      <p class="mentioned-words"><a href="/rooms/${message.roomId}/at/${message.id}">${message.body || t('mentions.wordless')}</a></p>
    </div>
  </li>`;
}
