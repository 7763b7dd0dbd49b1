/* Notices as they are read. */
import type { Notice } from '../../api/notices';
import { avatar } from '../../elements/avatar';
import { emptyState } from '../../elements/list-state';
import { html, type SafeHtml } from '../../lib/html';
import { t, th } from '../../lib/i18n';
import { clock, dayName, moment } from '../../lib/time';
import type { Person } from '../../api/rooms';
import { days, groups, target, type Group } from './notices-data';

export function chips(current: Group): SafeHtml {
  return html`${(Object.keys(groups) as Group[]).map(
    (group) =>
      html`<button type="button" class="search-kind" data-action="notices.kind" data-kind="${group}" aria-pressed="${String(group === current)}">${t(`notices.kind.${group}`)}</button>`,
  )}`;
}

export function noticesList(list: readonly Notice[], next: string | null, group: Group): SafeHtml {
  if (list.length === 0 && !next) {
    return emptyState(t('notices.none'), {
      hint: group === 'all' ? t('notices.noneHint') : t('notices.noneOfKind'),
    });
  }
  return html`${days(list).map(
    (day) => html`<section class="notices-day">
      <h2>${dayName(day.at)}</h2>
      <ul>${day.list.map(row)}</ul>
    </section>`,
  )}
  ${next && html`<button type="button" class="btn btn-outline" data-action="notices.more">${t('common.more')}</button>`}`;
}

function row(notice: Notice): SafeHtml {
  return html`<li>
    <a class="notice-row" href="${target(notice)}" data-action="notices.follow" data-id="${notice.id}" data-read="${notice.read && '1'}">
      ${avatar(notice.actor as Person)}
      <span class="notice-text">
        <span class="notice-what">${what(notice)}</span>
        ${notice.excerpt && html`<span class="notice-excerpt" dir="auto">${notice.excerpt}</span>`}
      </span>
      <time datetime="${notice.at}" title="${moment(notice.at ?? '')}">${clock(notice.at ?? '')}</time>
      ${!notice.read && html`<span class="notice-dot"><span class="visually-hidden">${t('notices.unread')}</span></span>`}
    </a>
  </li>`;
}

function what(notice: Notice): SafeHtml {
  const who = html`<strong>${notice.actor?.displayName}</strong>`;
  const room = notice.room?.name || t('notices.direct');
  switch (notice.kind) {
    case 'MENTION':
      return th('notices.mention', { who, room });
    case 'EVERYONE':
      return th('notices.everyone', { who, room });
    case 'REPLY':
      return th('notices.reply', { who, room });
    case 'KEYWORD':
      return th('notices.keyword', { who, room, word: notice.word });
    case 'REACTION':
      return th('notices.reaction', { who, emoji: notice.emoji });
    case 'INVITATION':
      return th('notices.invitation', { who, room });
    case 'COMMENT':
      return th('notices.comment', { who });
    case 'LIKE':
      return th('notices.like', { who });
    default:
      return th('notices.follow', { who });
  }
}
