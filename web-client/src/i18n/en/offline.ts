export const offline = {
  'offline.leave.title': 'Unsent messages',
  'offline.leave.text': {
    one: '{count} message has not been sent yet. Signing out deletes it from this device.',
    other: '{count} messages have not been sent yet. Signing out deletes them from this device.',
  },
} as const;
