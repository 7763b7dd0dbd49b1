/* What the moderators' pages share, and a report as they see it. */
import type { Report } from '../../api/conduct';
import '../../styles/conduct.scss';
import { avatar } from '../../elements/avatar';
import { pageHead } from '../../elements/page-head';
import { tabs } from '../../elements/tabs';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { ago, moment } from '../../lib/time';
import { myself } from '../session/session-data';

export function moderationFrame(path: string, body: SafeHtml): SafeHtml {
  return html`${pageHead(t('circle.moderation'))}
    ${tabs(t('circle.moderation'), path, [
      { path: '/moderation', name: t('conduct.queue') },
      { path: '/moderation/bans', name: t('conduct.bans') },
      { path: '/moderation/audit', name: t('conduct.audit') },
    ])}
    <div class="page">${body}</div>`;
}

export const timeOf = (at: string): SafeHtml =>
  html`<time datetime="${at}" title="${moment(at)}">${ago(at)}</time>`;

export function reportView(report: Report): SafeHtml {
  const open = report.state === 'OPEN';
  const mine = report.assignee?.id === myself().id;
  const where =
    report.kind === 'MESSAGE'
      ? `/rooms/${report.roomId ?? ''}/at/${report.subjectId}`
      : report.kind === 'POST'
        ? `/posts/${report.subjectId}`
        : report.kind === 'COMMENT'
          ? `/posts/${report.postId ?? ''}`
          : `/@${report.author.handle}`;
  return html`<li class="report">
    <header class="report-head">${avatar(report.author, 'sm')}
      <p class="grow"><b>${report.author.displayName}</b> <span class="tag">${t(`conduct.reason.${report.reason}`)}</span>
        <br /><span class="row-note">${t('conduct.reported', { name: report.reporter.displayName })} · ${timeOf(report.createdAt)}</span></p>
      <a class="btn btn-outline btn-sm" href="${where}">${t(`conduct.see.${report.kind}`)}</a></header>
    <blockquote class="report-words">${report.content}</blockquote>
    ${report.note && html`<p class="report-note">${report.note}</p>`}
    ${report.assignee && html`<p class="row-note">${t('conduct.assignee', { name: report.assignee.displayName })}</p>`}
    ${report.resolvedBy && html`<p class="row-note">${t('conduct.resolvedBy', { name: report.resolvedBy.displayName })}${report.resolution && ` — ${report.resolution}`}</p>`}
    <p class="report-acts">
      ${open && !mine && act('report.take', report.id, t('conduct.take'))}
      ${open && act('report.resolve', report.id, t('conduct.resolve'))}
      ${!open && act('report.reopen', report.id, t('conduct.reopen'))}
      ${!report.author.gone && report.author.id !== myself().id && act('report.ban', report.id, t('conduct.ban'), 'outline-danger')}
    </p>
  </li>`;
}

function act(action: string, id: string, label: string, look = 'outline'): SafeHtml {
  return html`<button type="button" class="btn btn-${look} btn-sm" data-action="${action}" data-id="${id}">${label}</button>`;
}
