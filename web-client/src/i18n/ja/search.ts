import type { Translation } from '../types';
import type { search as en } from '../en/search';

export const search: Translation<typeof en> = {
  'search.title': '検索',
  'search.field': 'メッセージ・ルーム・人・曲',
  'search.kinds': '検索の対象',
  'search.kind.all': 'すべて',
  'search.kind.messages': 'メッセージ',
  'search.kind.rooms': 'ルーム',
  'search.kind.people': '人',
  'search.kind.songs': '曲',
  'search.chips': 'メッセージを絞り込む',
  'search.chip.image': '画像つき',
  'search.chip.mine': '自分の発言',
  'search.chip.week': '7 日以内',
  'search.none': '見つかりませんでした。',
  'search.noneHint': '言葉を減らすか、別の言葉でお試しください。',
  'search.more': 'さらに前を見る',
  'search.recent': '最近の検索',
  'search.forget': '消去',
  'search.begin': '何をお探しですか？',
  'search.beginHint':
    '1 文字から探せます。from:ハンドル、in:ルーム名、before:2026-11-01 で絞り込めます。',
};
