import type { Translation } from '../types';
import type { share as en } from '../en/share';

export const share: Translation<typeof en> = {
  'share.title': '共有',
  'share.nothing': '共有された内容がありません。',
  'share.post': '投稿として書く',
  'share.rooms': 'どのルームに送りますか？',
};
