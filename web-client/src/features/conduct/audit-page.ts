/* What was done with power over others. */
import { audit, type AuditItem } from '../../api/conduct';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { delegate, ref } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { moderationFrame, timeOf } from './moderation-view';

const known = [
  'member.banned',
  'member.unbanned',
  'member.suspended',
  'member.readmitted',
  'member.role-changed',
  'report.assigned',
  'report.resolved',
  'report.reopened',
  'circle.changed',
  'circle.founded',
  'password.reset',
  'email.changed',
  'session.transferred',
  'member.reset-link-made',
  'session.token-reused',
  'bot.created',
  'bot.token-issued',
  'hook.created',
  'hook.removed',
  'webhook.created',
  'webhook.changed',
  'webhook.removed',
] as const;
type Known = (typeof known)[number];

const words = (action: string): string =>
  known.includes(action as Known) ? t(`audit.${action as Known}`) : action;

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('conduct.audit'));
    render(
      root,
      moderationFrame(
        '/moderation/audit',
        html`<div data-ref="list"></div><div data-ref="more"></div>`,
      ),
    );
    const list = ref(root, 'list');
    let items: AuditItem[] = [];
    let next: string | null = null;
    const load = async (): Promise<void> => {
      if (items.length === 0) render(list, loadingState(5));
      try {
        const answer = await audit({ after: next }, signal);
        items = [...items, ...answer.items];
        next = answer.next ?? null;
        const rows = html`<ul class="rows">${items.map(row)}</ul>`;
        render(list, items.length > 0 ? rows : emptyState(t('conduct.audit.none')));
        const button = html`<button type="button" class="btn btn-outline" data-action="more">${t('members.more')}</button>`;
        render(ref(root, 'more'), next ? button : nothing);
      } catch (error) {
        if (!isAbort(error)) render(list, failedState(error));
      }
    };
    delegate(root, 'click', { retry: () => void load(), more: () => void load() }, signal);
    void load();
  },
};

function row({ action, actor, subject, at }: AuditItem): SafeHtml {
  const who = actor?.displayName ?? t('audit.nobody');
  const whom = subject && subject.id !== actor?.id && ` → ${subject.displayName}`;
  return html`<li class="row"><div class="grow">
    <p class="row-title">${words(action)}</p>
    <p class="row-note">${who}${whom} · ${timeOf(at)}</p></div></li>`;
}
