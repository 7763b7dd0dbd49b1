/* The cover: out of the file itself, or a picture of one's own; always shown whole. */
import { upload, type Media } from '../../api/media';
import { songCover } from '../../elements/song-row';
import { delegate, listen, onAbort, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { store, type Store } from '../../lib/store';
import { readyPicture } from '../media/picture-ready';
import { failureText } from '../media/upload-words';
import { limitsOf } from '../media/uploads-data';

const types = 'image/jpeg,image/png,image/webp,image/gif,image/avif,image/heic';

export interface CoverField {
  /** The picture chosen and sent; null: none was. */
  readonly chosen: Store<Media | null>;
  /** What is said below: whether the recording brings one. */
  readonly inside: (hasCover: boolean) => void;
  /** Waits for a picture under way; rejects when it failed. */
  readonly settled: () => Promise<void>;
}

export function coverField(
  root: HTMLElement,
  chosen: Store<Media | null>,
  present: string | null,
  signal: AbortSignal,
): CoverField {
  let running: Promise<void> = Promise.resolve();
  let life = new AbortController();
  render(
    root,
    html`<div class="field cover-field">
      <span data-ref="picture"></span>
      <div class="stack-sm">
        <span class="form-label">${t('songs.cover')}<span class="optional">${t('form.optional')}</span></span>
        <div class="row-line">
          <label class="btn btn-outline btn-sm file-button">${t('songs.cover.choose')}
            <input type="file" class="visually-hidden" name="coverId" accept="${types}" data-ref="file" /></label>
          <button type="button" class="btn btn-quiet btn-sm" data-action="cover.remove" data-ref="remove" hidden>${t('songs.cover.remove')}</button>
        </div>
        <progress class="progress-line" max="1" value="0" data-ref="progress" aria-label="${t('songs.cover.sending')}" hidden></progress>
        <p class="field-hint" data-ref="hint">${t('songs.cover.hint')}</p>
        <p class="field-error" role="alert" data-ref="error"></p>
      </div>
    </div>`,
  );
  const draw = (picture?: string): void => {
    const media = chosen.get();
    const own = media?.variants.find((one) => one.name === 'small') ?? media?.variants[0];
    render(ref(root, 'picture'), songCover({ artUrl: picture ?? own?.url ?? present }, 'md'));
    ref(root, 'remove').hidden = !media;
  };
  const say = (problem: string): void => {
    ref(root, 'error').textContent = problem;
  };

  async function send(file: File): Promise<void> {
    life.abort();
    life = new AbortController();
    const own = AbortSignal.any([signal, life.signal]);
    const preview = URL.createObjectURL(file);
    onAbort(own, () => URL.revokeObjectURL(preview));
    const progress = ref<HTMLProgressElement>(root, 'progress');
    say('');
    progress.hidden = false;
    progress.value = 0;
    draw(preview);
    try {
      const fit = await readyPicture(file, await limitsOf('COVER'));
      chosen.set(await upload(fit, 'COVER', (share) => (progress.value = share), own));
    } catch (error) {
      if (isAbort(error) || own.aborted) return;
      chosen.set(null);
      say(failureText(error));
      throw error;
    } finally {
      if (!own.aborted) {
        progress.hidden = true;
        draw();
      }
    }
  }

  listen(
    ref(root, 'file'),
    'change',
    (event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      input.value = '';
      if (!file) return;
      running = send(file);
      running.catch(() => undefined); // said beside the field
    },
    signal,
  );
  delegate(
    root,
    'click',
    {
      'cover.remove': () => {
        life.abort();
        running = Promise.resolve();
        ref(root, 'progress').hidden = true;
        chosen.set(null);
        draw();
        ref(root, 'file').focus();
      },
    },
    signal,
  );
  draw();
  return {
    chosen,
    inside(hasCover) {
      ref(root, 'hint').textContent = t(hasCover ? 'songs.cover.inside' : 'songs.cover.hint');
    },
    settled: () => running,
  };
}

export const noCover = (): Store<Media | null> => store<Media | null>(null);
