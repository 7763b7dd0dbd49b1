/* Links that stand for a card: a song, post or list of this circle, or a track of Spotify's. */
import type { CardRef } from '../../api/messages';

export type CardLink = CardRef | { readonly kind: 'spotify'; readonly link: string };

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const here = new RegExp(`^/(song|post|list)s/(${id})/?$`, 'i');
const track = /^\/(?:intl-[a-z-]+\/)?track\/[0-9A-Za-z]{22}\/?$/;

/** What the text links to, when it is one link and nothing else. */
export function cardLink(text: string, origin: string): CardLink | null {
  const link = text.trim();
  if (/^spotify:track:[0-9A-Za-z]{22}$/.test(link)) return { kind: 'spotify', link };
  if (!/^https?:\/\/\S+$/i.test(link)) return null;
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return null;
  }
  if (url.hostname === 'open.spotify.com' && track.test(url.pathname)) {
    return { kind: 'spotify', link };
  }
  const found = url.origin === origin ? here.exec(url.pathname) : null;
  return found?.[1] && found[2] ? { kind: found[1] as CardRef['kind'], id: found[2] } : null;
}
