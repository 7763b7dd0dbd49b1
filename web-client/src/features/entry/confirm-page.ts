/* Confirming an e-mail address by the link that was sent to it. */
import { confirmEmail } from '../../api/sessions';
import { letter } from '../../elements/letter';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort, Refusal } from '../../lib/refusal';

export const page: Page = {
  async mount(root, { title, params, signal }) {
    title(t('entry.confirm.title'));
    const foot = html`<p><a href="/">${t('entry.confirm.on')}</a></p>`;
    const sheet = (body: SafeHtml): void =>
      render(root, letter({ title: t('entry.confirm.title'), body, foot }));
    const confirm = async (): Promise<void> => {
      sheet(loadingState(1));
      try {
        await confirmEmail(params['token'] ?? '', signal);
        sheet(html`<p role="status">${t('entry.confirm.done')}</p>`);
      } catch (error) {
        if (isAbort(error)) return;
        const over = error instanceof Refusal && error.status === 404;
        sheet(over ? html`<p>${t('entry.reset.over')}</p>` : failedState(error));
      }
    };
    delegate(root, 'click', { retry: () => void confirm() }, signal);
    await confirm();
  },
};
