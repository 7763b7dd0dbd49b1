import type { ratings as en } from '../en/ratings';
import type { Translation } from '../types';

export const ratings: Translation<typeof en> = {
  'stars.none': 'まだ付けていません',
  'stars.value': '星{stars}（5点満点）',
};
