/* Choosing a picture: it is fitted, not cropped, and shown while it is on its way. */
import * as accounts from '../../api/accounts';
import { upload } from '../../api/media';
import { avatar } from '../../elements/avatar';
import { delegate, listen, onAbort, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { readyPicture } from '../media/picture-ready';
import { failureText } from '../media/upload-words';
import { limitsOf } from '../media/uploads-data';
import { me, myself } from '../session/session-data';

const types = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/heic';

export function avatarForm(root: HTMLElement, signal: AbortSignal): void {
  render(
    root,
    html`
    <span data-ref="picture"></span>
    <div class="stack-sm">
      <div class="row-line">
        <label class="btn btn-outline file-button">${t('settings.avatar.choose')}
          <input type="file" class="visually-hidden" accept="${types}" data-ref="file" /></label>
        <button type="button" class="btn btn-quiet" data-action="avatar.remove" data-ref="remove">
          ${t('settings.avatar.remove')}</button>
      </div>
      <progress class="progress-line" max="1" value="0" data-ref="progress" aria-label="${t('settings.avatar.uploading')}" hidden></progress>
      <p class="field-hint">${t('settings.avatar.hint')}</p>
      <p class="field-error" role="alert" data-ref="error"></p>
    </div>`,
  );
  const draw = (picture?: string): void => {
    const person = myself();
    render(
      ref(root, 'picture'),
      avatar(picture ? { ...person, avatarUrl: picture } : person, 'xl', { named: true }),
    );
    ref(root, 'remove').hidden = !person.avatarUrl;
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    ref(root, 'error').textContent = '';
    try {
      await work();
    } catch (error) {
      if (!isAbort(error)) ref(root, 'error').textContent = failureText(error);
    } finally {
      ref(root, 'progress').hidden = true;
      if (!signal.aborted && me.get()) draw();
    }
  };
  const send = async (file: File): Promise<void> => {
    const preview = URL.createObjectURL(file);
    onAbort(signal, () => URL.revokeObjectURL(preview));
    const progress = ref<HTMLProgressElement>(root, 'progress');
    progress.hidden = false;
    progress.value = 0;
    draw(preview);
    const fit = await readyPicture(file, await limitsOf('AVATAR'));
    const media = await upload(fit, 'AVATAR', (share) => (progress.value = share), signal);
    me.set(await accounts.setAvatar(media.id, signal));
  };

  draw();
  listen(
    ref(root, 'file'),
    'change',
    (event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      input.value = '';
      if (file) void attempt(() => send(file));
    },
    signal,
  );
  delegate(
    root,
    'click',
    {
      'avatar.remove': () => void attempt(async () => me.set(await accounts.removeAvatar())),
    },
    signal,
  );
}
