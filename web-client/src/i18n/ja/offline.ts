import type { Translation } from '../types';
import type { offline as en } from '../en/offline';

export const offline: Translation<typeof en> = {
  'offline.leave.title': '未送信のメッセージがあります',
  'offline.leave.text': {
    one: 'まだ送信されていないメッセージが {count} 件あります。サインアウトすると、この端末から削除されます。',
    other:
      'まだ送信されていないメッセージが {count} 件あります。サインアウトすると、この端末から削除されます。',
  },
};
