/* The words of a song in a form: the same when it is added and when it is edited. */
import { artists as findArtists } from '../../api/artists';
import { field, type Values } from '../../elements/form';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { nameChips, type NameChips } from './name-chips';
import { split } from './names-data';

export interface SongText {
  readonly title: string;
  readonly artists: readonly string[];
  readonly reading: string;
  readonly aliases: readonly string[];
  readonly lyrics: string;
  readonly note: string;
}

export const noText: SongText = {
  title: '',
  artists: [],
  reading: '',
  aliases: [],
  lyrics: '',
  note: '',
};

/** Where the server's field names lead to in the form. */
export const fieldAliases: Readonly<Record<string, string>> = Object.fromEntries([
  ['audioId', 'audio'],
  ...Array.from({ length: 10 }, (_, i) => [
    [`artists.${i}`, 'artists'],
    [`aliases.${i}`, 'aliases'],
  ]).flat(),
]) as Record<string, string>;

export interface SongFields {
  readonly artists: NameChips;
  readonly read: (values: Values) => SongText;
}

export function songFields(root: HTMLElement, text: SongText, signal: AbortSignal): SongFields {
  render(
    root,
    html`${field({ name: 'title', label: t('songs.field.title'), value: text.title, required: true, maxlength: 200 })}
      <div data-ref="artists"></div>
      ${field({ name: 'reading', label: t('songs.field.reading'), value: text.reading, maxlength: 200, hint: t('songs.field.readingHint') })}
      ${field({ name: 'aliases', label: t('songs.field.aliases'), value: text.aliases.join('\n'), rows: 2, hint: t('songs.field.aliasesHint') })}
      ${field({ name: 'note', label: t('songs.field.note'), value: text.note, rows: 3, maxlength: 5_000, hint: t('songs.field.noteHint') })}
      ${field({ name: 'lyrics', label: t('songs.field.lyrics'), value: text.lyrics, rows: 6, maxlength: 20_000 })}`,
  );
  const artists = nameChips(ref(root, 'artists'), {
    name: 'artists',
    label: t('songs.field.artists'),
    hint: t('songs.field.artistsHint'),
    value: text.artists,
    suggest: async (q, life) =>
      (await findArtists({ q, limit: 8 }, life)).items.map((artist) => artist.name),
    signal,
  });
  return {
    artists,
    read: (values) => ({
      title: values.text('title'),
      artists: artists.names(),
      reading: values.text('reading'),
      aliases: split(values.raw('aliases')).slice(0, 10),
      lyrics: values.raw('lyrics').replace(/\r\n/g, '\n').trim(),
      note: values.raw('note').replace(/\r\n/g, '\n').trim(),
    }),
  };
}
