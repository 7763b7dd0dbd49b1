/* The moderators' queue. */
import { changeReport, reports, type Report, type ReportState } from '../../api/conduct';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, listen, ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { myself } from '../session/session-data';
import { banDialog } from './ban-dialog';
import { moderationFrame, reportView } from './moderation-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('circle.moderation'));
    render(
      root,
      moderationFrame(
        '/moderation',
        html`<select class="form-select show-choice" data-ref="state" aria-label="${t('conduct.show')}">
          <option value="OPEN">${t('conduct.state.OPEN')}</option>
          <option value="RESOLVED">${t('conduct.state.RESOLVED')}</option></select>
        <div data-ref="list" aria-live="polite"></div><div data-ref="more"></div>`,
      ),
    );
    const list = ref(root, 'list');
    const choice = ref<HTMLSelectElement>(root, 'state');
    const found = new Map<string, Report>();
    let next: string | null = null;
    const draw = (): void => {
      const rows = html`<ul class="reports">${[...found.values()].map(reportView)}</ul>`;
      render(list, found.size > 0 ? rows : emptyState(t('conduct.queue.none')));
      const button = html`<button type="button" class="btn btn-outline" data-action="reports.more">${t('members.more')}</button>`;
      render(ref(root, 'more'), next ? button : nothing);
    };
    const load = async (after: string | null): Promise<void> => {
      if (!after) found.clear();
      if (found.size === 0) render(list, loadingState(3));
      try {
        const state = choice.value as ReportState;
        const answer = await reports({ state, after }, signal);
        if (state !== choice.value) return;
        answer.items.forEach((report) => found.set(report.id, report));
        next = answer.next ?? null;
        draw();
      } catch (error) {
        if (!isAbort(error)) render(list, failedState(error));
      }
    };
    const change = async (id: string, body: Parameters<typeof changeReport>[1]): Promise<void> => {
      try {
        const changed = await changeReport(id, body);
        if (changed.state === choice.value) found.set(id, changed);
        else found.delete(id);
        draw();
      } catch (error) {
        toast(explain(error), { tone: 'danger' });
      }
    };
    const act =
      (work: (report: Report) => void) =>
      (button: HTMLElement): void => {
        const report = found.get(button.dataset['id'] ?? '');
        if (report) work(report);
      };
    listen(choice, 'change', () => void load(null), signal);
    delegate(
      root,
      'click',
      {
        retry: () => void load(null),
        'reports.more': () => void load(next),
        'report.take': act(({ id }) => void change(id, { assignee: myself().id })),
        'report.reopen': act(({ id }) => void change(id, { state: 'OPEN' })),
        'report.ban': act(({ author }) => banDialog(author, signal, () => void load(null))),
        'report.resolve': act(({ id }) =>
          resolveDialog(signal, (resolution) => change(id, { state: 'RESOLVED', resolution })),
        ),
      },
      signal,
    );
    void load(null);
  },
};

function resolveDialog(signal: AbortSignal, done: (text: string) => Promise<void>): void {
  const body = html`<form data-ref="form">
    ${field({ name: 'resolution', label: t('conduct.resolution'), maxlength: 1000, rows: 3 })}
    ${formProblem}<div class="form-end">${submitButton(t('conduct.resolve'))}</div></form>`;
  const mount = (root: HTMLDialogElement, life: AbortSignal): void =>
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal: life,
      submit: async (values) => {
        await done(values.text('resolution'));
        root.close();
      },
    });
  void openDialog({ title: t('conduct.resolve'), body, signal, size: 'sm', mount });
}
