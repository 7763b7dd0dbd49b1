/* Becoming a member, where the circle is open; otherwise the page says how. */
import { register } from '../../api/sessions';
import { letter } from '../../elements/letter';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { circle } from '../session/session-data';
import { registration } from './registration';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('entry.register'));
    const { registration: mode, name } = circle.get() ?? {};
    const foot = html`<p>${t('entry.haveAccount')} <a href="/sign-in">${t('entry.signIn')}</a></p>`;
    if (mode !== 'OPEN') {
      const text = t(mode === 'INVITE' ? 'entry.inviteOnly' : 'entry.closed');
      return render(root, letter({ title: t('entry.register'), body: html`<p>${text}</p>`, foot }));
    }
    registration(root, signal, {
      title: t('entry.register'),
      lead: t('entry.register.lead', { circle: name ?? '' }),
      foot,
      send: (account, life) => register(account, life),
    });
  },
};
