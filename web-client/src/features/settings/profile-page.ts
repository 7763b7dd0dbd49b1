/* One's own profile: picture, name, handle, a few words. */
import * as accounts from '../../api/accounts';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { me, myself } from '../session/session-data';
import { avatarForm } from './avatar-form';
import { settingsFrame } from './settings-view';
import { statusForm } from './status-form';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('settings.profile'));
    const person = myself();
    render(
      root,
      settingsFrame(
        '/settings',
        html`
      <section data-ref="avatar" class="avatar-form"></section>
      <section data-ref="say"></section>
      <h2>${t('settings.profile')}</h2>
      <form data-ref="form">
        ${field({
          name: 'displayName',
          label: t('entry.displayName'),
          hint: t('entry.displayName.hint'),
          value: person.displayName,
          autocomplete: 'nickname',
          maxlength: 200,
          required: true,
        })}
        ${field({
          name: 'handle',
          label: t('entry.handle'),
          hint: t('entry.handle.hint'),
          value: person.handle,
          prefix: '@',
          minlength: 2,
          maxlength: 24,
          required: true,
          code: true,
        })}
        ${field({
          name: 'bio',
          label: t('settings.bio'),
          hint: t('settings.bio.hint'),
          value: person.bio ?? '',
          maxlength: 500,
          rows: 4,
        })}
        ${formProblem}
        <div class="form-end">${submitButton(t('common.save'))}
          <a href="/@${person.handle}">${t('settings.profile.see')}</a></div>
      </form>`,
      ),
    );
    avatarForm(ref(root, 'avatar'), signal);
    statusForm(ref(root, 'say'), signal);
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal,
      submit: async (values, life) => {
        const changed = await accounts.changeProfile(
          {
            displayName: values.text('displayName'),
            handle: values.text('handle'),
            bio: values.text('bio'),
          },
          life,
        );
        me.set(changed);
        toast(t('common.saved'), { tone: 'success' });
      },
    });
  },
};
