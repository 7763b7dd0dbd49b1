import { expect, test } from 'vitest';
import { corpus, vectors } from '../../e2e/support/scripts-corpus';
import { html } from './html';
import { markdown, plainText } from './markdown';

const allowed = new Set(
  'p br strong em del code pre ul ol li blockquote span a button img'.split(' '),
);
const schemes = /^(?:https?:|mailto:|#|\/(?!\/))/;

/** The tags a browser would read, each with its attributes. */
function tagsOf(markup: string): { name: string; attributes: Map<string, string> }[] {
  return [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*\/?>/g)].map(
    (tag) => ({
      name: tag[1] ?? '',
      attributes: new Map(
        [...(tag[2] ?? '').matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map((one) => [
          one[1] ?? '',
          one[2] ?? '',
        ]),
      ),
    }),
  );
}

test('the corpus is what it says', () => {
  expect(new Set(vectors).size).toBe(vectors.length);
  expect(vectors.length).toBeGreaterThanOrEqual(300);
});

test.each(Object.entries(corpus))('no script comes out of %s', (_, all) => {
  for (const vector of all) {
    const markup = markdown(vector, { origin: 'https://circle.example' }).toString();
    const tags = tagsOf(markup);
    // no "<" but those of tags that are understood
    const closing = markup.match(/<\/[a-z]+>/g)?.length ?? 0;
    expect(markup.split('<').length - 1, markup).toBe(tags.length + closing);
    for (const { name, attributes } of tags) {
      expect(allowed, markup).toContain(name);
      for (const [attribute, value] of attributes) {
        expect(attribute, markup).not.toMatch(/^on|^style$|^srcdoc$|^id$|^name$/);
        if (attribute === 'href' || attribute === 'src') expect(value, markup).toMatch(schemes);
      }
    }
    expect(html`<p title="${vector}">${vector}</p>`.toString().match(/[<>]/g), vector).toHaveLength(
      4,
    );
    expect(typeof plainText(vector)).toBe('string');
  }
});
