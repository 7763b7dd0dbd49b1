/* How an artist's name is read and what else they are called, so that everyone finds their songs. */
import { changeArtist, type Artist } from '../../api/artists';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';

export function editArtist(
  artist: Artist,
  done: (changed: Artist) => void,
  signal: AbortSignal,
): void {
  void openDialog({
    title: t('artists.edit'),
    signal,
    body: html`<form>
      ${field({ name: 'reading', label: t('songs.field.reading'), value: artist.reading ?? '', maxlength: 200, hint: t('songs.field.readingHint'), autofocus: true })}
      ${field({ name: 'aliases', label: t('songs.field.aliases'), value: artist.aliases.join('\n'), rows: 3, hint: t('songs.field.aliasesHint') })}
      ${formProblem}
      <div class="form-end row-line">${submitButton(t('common.save'))}</div>
    </form>`,
    mount(root, life) {
      handleForm(root.querySelector('form') as HTMLFormElement, {
        signal: life,
        aliases: Object.fromEntries(
          Array.from({ length: 10 }, (_, index) => [`aliases.${index}`, 'aliases']),
        ),
        async submit(values, running) {
          const aliases = values.raw('aliases').split('\n');
          const words = aliases.map((one) => one.trim()).filter((one) => one !== '');
          done(
            await changeArtist(
              artist.id,
              { reading: values.text('reading'), aliases: words },
              running,
            ),
          );
          root.close();
        },
      });
    },
  });
}
