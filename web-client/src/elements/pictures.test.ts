import { beforeAll, describe, expect, it } from 'vitest';
import { useLanguage } from '../lib/i18n';
import { fit, pictures, sourceSet, type Picture, type PictureMedia } from './pictures';

const media = (change: Partial<PictureMedia> = {}): PictureMedia => ({
  id: 'm1',
  kind: 'image',
  type: 'image/jpeg',
  name: 'cat.jpg',
  bytes: 1000,
  width: 2000,
  height: 1000,
  color: '#aabbcc',
  variants: [
    { name: 'thumb', type: 'image/jpeg', width: 320, height: 160, url: '/media/m1/thumb?k=a' },
    { name: 'small', type: 'image/jpeg', width: 640, height: 320, url: '/media/m1/small?k=a' },
    { name: 'large', type: 'image/jpeg', width: 640, height: 320, url: '/media/m1/large?k=a' },
    {
      name: 'original',
      type: 'image/jpeg',
      width: 2000,
      height: 1000,
      url: '/media/m1/original?k=a',
    },
  ],
  ...change,
});
const markup = (...list: Picture[]): string => pictures(list).toString();

beforeAll(() => useLanguage('en'));

describe('fit', () => {
  it('keeps the shape within the box and does not enlarge', () => {
    expect(fit({ width: 2000, height: 1000 }, { width: 400, height: 300 })).toEqual({
      width: 400,
      height: 200,
    });
    expect(fit({ width: 100, height: 90 }, { width: 400, height: 300 })).toEqual({
      width: 100,
      height: 90,
    });
  });

  it('leaves something to press of a thread', () => {
    expect(fit({ width: 2, height: 5000 }, { width: 400, height: 300 })).toEqual({
      width: 64,
      height: 300,
    });
  });
});

describe('pictures', () => {
  it('name their size before they are there', () => {
    expect(markup({ media: media(), alt: 'a cat' })).toMatch(
      /width="420" height="210" alt="a cat"/,
    );
    expect(markup({ media: media(), alt: '' })).toContain('fill="#aabbcc"');
  });

  it('offer each width once, and only from our own server', () => {
    expect(sourceSet(media())).toBe('/media/m1/thumb?k=a 320w, /media/m1/small?k=a 640w');
    const foreign = [{ name: 'thumb', type: 'image/jpeg', width: 3, url: '//evil.example/x' }];
    expect(sourceSet(media({ variants: foreign }))).toBe('');
  });

  it('escape what people wrote, and take no colour that is none', () => {
    const text = markup({ media: media({ color: '"><script>' }), alt: '"><img onerror=x>' });
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('<img onerror');
  });

  it('stand in a grid when they are several, and leave other files out', () => {
    const one = { media: media(), alt: '' };
    expect(markup(one, one, { media: media({ kind: 'audio' }), alt: '' })).toContain('pictures-2');
    expect(markup({ media: media({ kind: 'audio' }), alt: '' })).toBe('');
  });

  it('move only where that is welcome', () => {
    const gif = media({
      type: 'image/gif',
      variants: [
        ...media().variants.slice(0, 3),
        { name: 'original', type: 'image/gif', width: 9, height: 9, url: '/media/m1/original?k=a' },
      ],
    });
    expect(markup({ media: gif, alt: '' })).toContain('prefers-reduced-motion: no-preference');
    expect(markup({ media: { ...gif, bytes: 9e6 }, alt: '' })).not.toContain('<source');
  });
});
