/* Changing and deleting a comment. */
import * as api from '../../api/posts';
import type { Comment } from '../../api/posts';
import { confirmDialog, openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';

export async function changeComment(
  comment: Comment,
  life: AbortSignal,
  done: (changed: Comment) => void,
): Promise<void> {
  await openDialog({
    title: t('comments.edit'),
    body: html`<form data-ref="form">
      ${field({ name: 'body', label: t('comments.title'), value: comment.body, rows: 4, required: true })}
      ${formProblem} ${submitButton(t('common.save'))}
    </form>`,
    signal: life,
    mount: (root, signal) => {
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal,
        submit: async (values) => {
          done(await api.changeComment(comment.id, values.text('body')));
          root.close();
        },
      });
      root.querySelector('textarea')?.focus();
    },
  });
}

export async function reportComment(comment: Comment, signal: AbortSignal): Promise<void> {
  try {
    const { reportDialog } = await import('../conduct/report-dialog');
    await reportDialog({ commentId: comment.id }, signal);
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}

export async function removeComment(
  comment: Comment,
  signal: AbortSignal,
  done: () => void,
): Promise<void> {
  const sure = await confirmDialog({
    title: t('comments.deleteTitle'),
    text: t('comments.deleteText'),
    confirm: t('common.delete'),
    danger: true,
    signal,
  });
  if (!sure) return;
  try {
    await api.deleteComment(comment.id);
    done();
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}
