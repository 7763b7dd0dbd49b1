import type { Translation } from '../types';
import type { cards as en } from '../en/cards';

export const cards: Translation<typeof en> = {
  'picker.title': '曲を選ぶ',
  'picker.search': '曲名・アーティスト・リンク',
  'picker.found': '見つかった曲',
  'picker.recent': '最近選んだ曲',
  'picker.outside': '「{q}」をSpotifyで探す',
  'picker.none': '「{q}」に当てはまる曲はここにはありません。',
  'picker.empty': 'まだ曲がありません。',
  'picker.off': 'このサークルはSpotifyにつないでいません。',
  'picker.degraded': 'いまSpotifyにつながりません。少し待ってからもう一度お試しください。',
};
