import type { Translation } from '../types';
import type { lists as en } from '../en/lists';

export const lists: Translation<typeof en> = {
  'lists.songs': { one: '{count} 曲', other: '{count} 曲' },
  'lists.private': '編集する人だけに公開',
};
