/* A new emoji of the circle: a picture, made small here, and a name. */
import * as api from '../../api/emoji';
import { upload } from '../../api/media';
import { FieldRefusal, field, formProblem, handleForm, submitButton } from '../../elements/form';
import { listen, onAbort, ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { failureText } from '../media/upload-words';
import { limitsOf } from '../media/uploads-data';
import { Unfit } from '../media/picture-ready';
import { emojiPicture } from './emoji-picture';
import { nameFrom, namePattern } from './emoji-name-data';

const types = 'image/png,image/gif,image/webp,image/jpeg,image/avif';

export function newEmojiForm(
  place: HTMLElement,
  added: (name: string) => void,
  signal: AbortSignal,
): void {
  render(
    place,
    html`<form class="own-form" data-ref="form">
      <div class="field own-picture">
        <label class="own-choose"><span data-ref="preview"></span><span class="btn btn-outline">${t('emoji.picture')}</span>
          <input type="file" class="visually-hidden" name="mediaId" accept="${types}" data-ref="file" aria-describedby="own-hint" /></label>
        <p class="field-hint" id="own-hint">${t('emoji.picture.hint')}</p>
        <p class="field-error" role="alert"></p>
      </div>
      ${field({ name: 'name', label: t('emoji.name'), required: true, minlength: 2, maxlength: 32, code: true, autocomplete: 'off', hint: t('emoji.name.hint') })}
      ${formProblem}
      ${submitButton(t('emoji.add'))}
    </form>`,
  );
  const form = ref<HTMLFormElement>(place, 'form');
  const file = ref<HTMLInputElement>(place, 'file');
  const name = form.querySelector<HTMLInputElement>('[name="name"]') as HTMLInputElement;
  name.pattern = namePattern;
  name.dataset['invalid'] = t('emoji.name.hint');
  let shown = '';

  const show = (): void => {
    URL.revokeObjectURL(shown);
    const chosen = file.files?.[0];
    shown = chosen ? URL.createObjectURL(chosen) : '';
    render(
      ref(place, 'preview'),
      chosen ? html`<img class="own-preview" src="${shown}" alt="" />` : nothing,
    );
    if (chosen && name.value === '') name.value = nameFrom(chosen.name);
  };
  show();
  listen(file, 'change', show, signal);
  onAbort(signal, () => URL.revokeObjectURL(shown));

  handleForm(form, {
    signal,
    async submit(values) {
      const chosen = file.files?.[0];
      if (!chosen) throw new FieldRefusal('mediaId', t('emoji.picture.missing'));
      const wanted = values.text('name');
      try {
        const small = await emojiPicture(chosen, await limitsOf('EMOJI'));
        const media = await upload(small, 'EMOJI', () => undefined, signal);
        await api.addEmoji({ name: wanted, mediaId: media.id });
      } catch (error) {
        if (error instanceof Unfit) throw new FieldRefusal('mediaId', failureText(error));
        throw error;
      }
      form.reset();
      show();
      added(wanted);
    },
  });
}
