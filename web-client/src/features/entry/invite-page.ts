/* An invitation: who sends it, to which circle, and the form to accept it. */
import { previewInvite } from '../../api/invites';
import { register } from '../../api/sessions';
import { failedState, loadingState } from '../../elements/list-state';
import { avatar } from '../../elements/avatar';
import { letter } from '../../elements/letter';
import { delegate } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t, th } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort, Refusal } from '../../lib/refusal';
import { day } from '../../lib/time';
import { registration } from './registration';

export const page: Page = {
  async mount(root, { title, params, signal }) {
    title(t('entry.invite.title'));
    const code = params['code'] ?? '';
    const foot = html`<p>${t('entry.haveAccount')} <a href="/sign-in">${t('entry.signIn')}</a></p>`;
    const load = async (): Promise<void> => {
      render(root, letter({ title: t('entry.invite.title'), body: loadingState(3), foot }));
      try {
        const invite = await previewInvite(code, signal);
        const by = { displayName: invite.invitedBy, avatarUrl: invite.avatarUrl ?? null };
        registration(root, signal, {
          title: invite.circleName,
          lead: html`<span class="invited-by">${avatar(by, 'sm')}
            <span>${th('entry.invite.lead', { name: html`<b>${invite.invitedBy}</b>`, date: day(invite.expiresAt) })}</span></span>`,
          foot,
          send: (account, life) => register({ ...account, inviteCode: code }, life),
        });
      } catch (error) {
        if (isAbort(error)) return;
        const over = error instanceof Refusal && error.status === 404;
        const body = over ? html`<p>${t('entry.invite.over')}</p>` : failedState(error);
        render(root, letter({ title: t('entry.invite.title'), body, foot }));
      }
    };
    delegate(root, 'click', { retry: () => void load() }, signal);
    await load();
  },
};
