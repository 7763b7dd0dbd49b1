import { describe, expect, it } from 'vitest';
import { cardLink } from './card-links-data';

const origin = 'https://circle.example';
const id = '01a22e55-9bf2-7000-b9d8-e0df20d17674';
const track = '4cOdK2wGLETKBW3PvgPWqT';

describe('a link that stands for a card', () => {
  it('is one of the circle’s own pages', () => {
    expect(cardLink(`${origin}/songs/${id}`, origin)).toEqual({ kind: 'song', id });
    expect(cardLink(` ${origin}/posts/${id}?from=x#end\n`, origin)).toEqual({ kind: 'post', id });
    expect(cardLink(`${origin}/lists/${id}/`, origin)).toEqual({ kind: 'list', id });
  });

  it('is a track of Spotify’s in each of its spellings', () => {
    for (const link of [
      `https://open.spotify.com/track/${track}?si=abc`,
      `https://open.spotify.com/intl-ja/track/${track}`,
      `spotify:track:${track}`,
    ]) {
      expect(cardLink(link, origin)).toEqual({ kind: 'spotify', link });
    }
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      `聴いて ${origin}/songs/${id}`,
      `https://elsewhere.example/songs/${id}`,
      `${origin}/songs/new`,
      `${origin}/songs/${id}/edit`,
      `https://open.spotify.com/album/${track}`,
      'https://',
    ]) {
      expect(cardLink(text, origin), text).toBeNull();
    }
  });
});
