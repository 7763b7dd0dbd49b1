/* One's own post, written anew in a dialog; what was typed stays when the server refuses it. */
import * as api from '../../api/posts';
import type { Post } from '../../api/posts';
import { openDialog } from '../../elements/dialog';
import { formProblem, handleForm, submitButton } from '../../elements/form';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';
import { bodyField, spoilerBox, watchBody } from './body-field';

export async function editPost(
  post: Post,
  done: (changed: Post) => void,
  life: AbortSignal,
): Promise<void> {
  await openDialog({
    title: t('post.editTitle'),
    size: 'lg',
    body: html`<form data-ref="form">
      ${bodyField('edit-body', post.body)} ${spoilerBox(post.spoiler)} ${formProblem}
      ${submitButton(t('common.save'))}
    </form>`,
    signal: life,
    mount: (root, signal) => {
      const form = ref<HTMLFormElement>(root, 'form');
      watchBody(form, signal);
      handleForm(form, {
        signal,
        submit: async (values) => {
          const body = values.text('body');
          done(await api.changePost(post.id, { body, spoiler: values.checked('spoiler') }));
          root.close();
        },
      });
      root.querySelector('textarea')?.focus();
    },
  });
}
