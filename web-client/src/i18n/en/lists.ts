export const lists = {
  'lists.songs': { one: '{count} song', other: '{count} songs' },
  'lists.private': 'Only for its editors',
} as const;
