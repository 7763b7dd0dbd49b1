export const cards = {
  'picker.title': 'Choose a song',
  'picker.search': 'Title, artist, or a link',
  'picker.found': 'Songs found',
  'picker.recent': 'Chosen recently',
  'picker.outside': 'Look for “{q}” on Spotify',
  'picker.none': 'No song here fits “{q}”.',
  'picker.empty': 'No songs here yet.',
  'picker.off': 'This circle is not connected to Spotify.',
  'picker.degraded': 'Spotify does not answer right now. Try again in a while.',
} as const;
