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
  'cards.add': '曲を添える',
  'cards.chosen': '送る曲など',
  'cards.remove': '{name}を外す',
  'cards.tooMany': '一度に添えられるのは5つまでです。',
  'card.embed': 'ここで聴く',
  'card.player': 'Spotifyプレーヤー：{title}',
  'card.failed': 'カードを読み込めませんでした。',
  'card.postBy': '{name}さんの投稿',
  'card.spoiler': 'ネタバレを含みます（開いて読む）',
  'card.gone.song': 'この曲は削除されました。',
  'card.gone.post': 'この投稿は削除されました。',
  'card.gone.list': 'このリストは削除されたか、公開されていません。',
  'card.gone.round': 'このブラインド評価は表示できません。',
};
