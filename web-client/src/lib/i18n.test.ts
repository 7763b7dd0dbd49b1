import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { ja } from '../i18n/ja';
import { later } from '../i18n/later';
import { html } from './html';
import { preferredLanguage, t, th, useLanguage, withWords, type Message } from './i18n';

const placeholders = (message: Message | undefined): string[] => {
  const texts = typeof message === 'object' ? Object.values(message) : [message ?? ''];
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
};

/** What differs between two tables: missing keys, other placeholders, empty texts. */
function differences(one: Record<string, Message>, other: Record<string, Message>): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter((key) => {
    const [a, b] = [one[key], other[key]];
    if (!a || !b) return true;
    return typeof a !== typeof b || placeholders(a).join() !== placeholders(b).join();
  });
}

describe('the two languages', () => {
  it('have the same keys and placeholders', () => {
    expect(differences(en, ja)).toEqual([]);
  });

  it('have them too in what is loaded later', async () => {
    for (const { en: first, ja: second } of Object.values(later)) {
      expect(differences(await first(), await second())).toEqual([]);
    }
  });

  it('would be told apart by this comparison', () => {
    expect(differences({ a: 'x' }, {})).toEqual(['a']);
    expect(differences({ a: '{n} x' }, { a: '{m} x' })).toEqual(['a']);
    expect(differences({ a: 'x' }, { a: '' })).toEqual(['a']);
    expect(differences({ a: { one: 'x', other: 'y' } }, { a: 'x' })).toEqual(['a']);
  });
});

describe('t', () => {
  beforeAll(() => useLanguage('en'));

  it('fills placeholders and chooses the plural', () => {
    expect(t('shell.account', { name: '山田' })).toBe('Your account: 山田');
    expect(t('form.tooShort', { count: 1 })).toBe('At least 1 character.');
    expect(t('form.tooShort', { count: 10 })).toBe('At least 10 characters.');
  });

  it('has the words of a page once it was loaded, in the next language too', async () => {
    expect(await withWords('conduct', Promise.resolve('page'))).toBe('page');
    expect(t('conduct.block')).toBe('Block');
    await useLanguage('ja');
    expect(t('conduct.block')).toBe('ブロック');
    await useLanguage('en');
  });

  it('knows the language chosen while a page was loading', async () => {
    const loading = withWords('developers', Promise.resolve());
    await useLanguage('ja');
    await loading;
    expect(t('developers.title')).toBe('プログラムから使う');
    await useLanguage('en');
  });

  it('escapes what is put into markup', () => {
    expect(String(th('shell.account', { name: '<b>' }))).toBe('Your account: &lt;b&gt;');
    expect(String(th('shell.account', { name: html`<b>x</b>` }))).toBe('Your account: <b>x</b>');
  });
});

it('takes the first language we have', () => {
  expect(preferredLanguage(null, ['fr', 'ja-JP', 'en'])).toBe('ja');
  expect(preferredLanguage('en', ['ja'])).toBe('en');
  expect(preferredLanguage(null, ['fr'])).toBe('en');
});
