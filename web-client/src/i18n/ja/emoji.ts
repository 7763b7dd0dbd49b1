import type { Translation } from '../types';
import type { emoji as en } from '../en/emoji';

export const emoji: Translation<typeof en> = {
  'emoji.search': '絵文字を探す',
  'emoji.recent': '最近使った絵文字',
  'emoji.results': '検索結果',
  'emoji.none': '当てはまる絵文字はありません。',
  'emoji.group.0': '顔',
  'emoji.group.1': '人',
  'emoji.group.3': '動物と自然',
  'emoji.group.4': '食べ物と飲み物',
  'emoji.group.5': '旅行と場所',
  'emoji.group.6': '活動',
  'emoji.group.7': '物',
  'emoji.group.8': '記号',
  'emoji.group.9': '旗',
  'emoji.group.100': 'サークルの絵文字',
};
