export const share = {
  'share.title': 'Share',
  'share.nothing': 'Nothing was shared.',
  'share.post': 'Write a post about it',
  'share.rooms': 'Into which room?',
} as const;
