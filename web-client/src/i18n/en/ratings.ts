export const ratings = {
  'stars.none': 'No stars yet',
  'stars.value': '{stars} of 5 stars',
} as const;
