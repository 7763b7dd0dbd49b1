/* Invitations: make a link, hand it on, take it back. */
import { createInvite, invites, revokeInvite, type Invite } from '../../api/invites';
import { copyField, wireCopy } from '../../elements/copy-field';
import { formProblem, handleForm, submitButton } from '../../elements/form';
import { listSection } from '../../elements/list-section';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { day } from '../../lib/time';
import { circle } from '../session/session-data';
import { circleFrame } from './circle-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('circle.invites'));
    const closed = circle.get()?.registration === 'CLOSED';
    render(
      root,
      circleFrame(
        '/invites',
        html`
      <p class="muted">${t(closed ? 'invites.closed' : 'invites.lead')}</p>
      ${!closed && form()}
      <div data-ref="invites"></div>`,
      ),
    );
    const reload = listSection(ref(root, 'invites'), {
      load: invites,
      row: inviteRow,
      empty: t('invites.none'),
      signal,
    });
    wireCopy(root, signal);
    delegate(
      root,
      'click',
      {
        'invite.revoke': (button) => void revoke(button.dataset['id'] ?? '', reload),
      },
      signal,
    );
    if (closed) return;
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal,
      submit: async (values, life) => {
        await createInvite(
          { days: Number(values.text('days')), uses: Number(values.text('uses')) },
          life,
        );
        await reload();
        root.querySelector<HTMLInputElement>('.copy-field input')?.select();
      },
    });
  },
};

async function revoke(id: string, reload: () => Promise<void>): Promise<void> {
  try {
    await revokeInvite(id);
    toast(t('invites.revoked'), { tone: 'success' });
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
  await reload();
}

function inviteRow(invite: Invite): SafeHtml {
  const facts = [
    t('invites.uses', { uses: invite.uses, max: invite.maxUses }),
    t('invites.until', { date: day(invite.expiresAt) }),
    t('invites.by', { name: invite.invitedBy.displayName }),
  ];
  return html`<li class="row row-wrap">
    <div class="grow">
      ${copyField(t('invites.link'), location.origin + invite.path)}
      <p class="row-note">${facts.join(' · ')}</p>
    </div>
    <button type="button" class="btn btn-outline btn-sm" data-action="invite.revoke" data-id="${invite.id}">${t('invites.revoke')}</button>
  </li>`;
}

function form(): SafeHtml {
  const select = (
    name: string,
    label: string,
    options: SafeHtml[],
  ): SafeHtml => html`<div class="field">
    <label class="form-label" for="f-${name}">${label}</label>
    <select class="form-select" id="f-${name}" name="${name}">${options}</select></div>`;
  const option = (value: number, text: string): SafeHtml =>
    html`<option value="${value}">${text}</option>`;
  return html`<form data-ref="form" class="inline-form">
    ${select(
      'uses',
      t('invites.people'),
      [1, 5, 20, 100].map((count) => option(count, t('invites.people.count', { count }))),
    )}
    ${select(
      'days',
      t('invites.days'),
      [7, 1, 30].map((count) => option(count, t('time.days', { count }))),
    )}
    ${submitButton(t('invites.create'))}
    ${formProblem}
  </form>`;
}
