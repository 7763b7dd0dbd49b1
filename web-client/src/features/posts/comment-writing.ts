/* Writing a comment: at once below the others, kept until the server has it. */
import * as api from '../../api/posts';
import { setFieldError } from '../../elements/form';
import { explain } from '../../elements/problem';
import { listen } from '../../lib/dom';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { sends } from '../../lib/keys';
import { Refusal } from '../../lib/refusal';
import { remember, remembered } from '../../lib/settings';
import type { Store } from '../../lib/store';
import { growing } from '../conversation/growing-field';
import { myself } from '../session/session-data';
import { characters } from './body-field';
import * as data from './comments-data';
import type { CommentList, Sending } from './comments-data';

const most = 2_000;

export interface CommentWriting {
  readonly retry: (one: Sending) => void;
  readonly takeBack: (clientId: string) => void;
}

export function commentWriting(
  form: HTMLFormElement,
  postId: string,
  list: Store<CommentList>,
  signal: AbortSignal,
): CommentWriting {
  const key = `comment.${myself().id}.${postId}`;
  const field = form.querySelector('textarea') as HTMLTextAreaElement;
  field.value = remembered(key) ?? '';
  const grow = growing(field, signal);

  function fill(text: string): void {
    field.value = text;
    remember(key, text || null);
    grow();
  }

  async function send(clientId: string, body: string): Promise<void> {
    const set = (failure: unknown): void =>
      list.update((now) => ({
        ...now,
        sending: [
          ...now.sending.filter((one) => one.clientId !== clientId),
          { clientId, body, failure },
        ],
      }));
    set(null);
    try {
      const comment = await api.writeComment(postId, { clientId, body });
      list.update((now) => data.arrived(now, comment));
    } catch (error) {
      // refused while nothing else is being written: back in its field, the reason beside it
      if (!(error instanceof Refusal) || field.value !== '') return set(error);
      takeBack(clientId);
      setFieldError(field, error.errors[0]?.message ?? explain(error));
    }
  }

  function takeBack(clientId: string): void {
    const one = list.get().sending.find((sending) => sending.clientId === clientId);
    if (!one) return;
    list.update((now) => ({ ...now, sending: now.sending.filter((other) => other !== one) }));
    fill(one.body);
    field.focus();
  }

  function submit(): void {
    const body = field.value.trim();
    const over = characters(body) - most;
    if (body === '') return setFieldError(field, t('compose.bodyMissing'));
    if (over > 0) return setFieldError(field, t('compose.over', { count: over }));
    fill('');
    void send(uuid(), body);
  }

  listen(
    form,
    'submit',
    (event) => {
      event.preventDefault();
      submit();
    },
    signal,
  );
  listen(
    field,
    'input',
    () => {
      field.removeAttribute('aria-invalid');
      const error = form.querySelector('.field-error');
      if (error) error.textContent = '';
      remember(key, field.value || null);
    },
    signal,
  );
  listen(
    field,
    'keydown',
    (event) => {
      if (!sends(event as KeyboardEvent, 'modEnter')) return;
      event.preventDefault();
      form.requestSubmit();
    },
    signal,
  );

  return { retry: (one) => void send(one.clientId, one.body), takeBack };
}
