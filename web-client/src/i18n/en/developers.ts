/* The page for people who write programs. */
export const developers = {
  'developers.title': 'For programs',
  'developers.lead':
    'Everything people do here, programs can do too: over HTTP, and live over one WebSocket that speaks Action Cable’s protocol. The clients published for it work as they are.',
  'developers.token': 'A token to start with',
  'developers.token.text':
    'Make one under Settings → Programs, with only the scopes it needs. It goes into the Authorization header, or beside the sub-protocol of a socket; never into an address.',
  'developers.description': 'The whole API',
  'developers.description.text':
    'Every path, channel, action and event with its schema, as OpenAPI:',
  'developers.description.link': 'Description of the API',
  'developers.client.rails': 'With @rails/actioncable',
  'developers.client.rails.text':
    'The client of Rails. It comes back after a loss, and asks over HTTP for what it missed.',
  'developers.client.anycable': 'With @anycable/web',
  'developers.client.anycable.text':
    'Speaks the extended protocol: positions, history after a loss, presence.',
  'developers.sample.subscribe': 'Listen',
  'developers.sample.speak': 'Speak',
  'developers.sample.history': 'Catch up',
  'developers.sample.presence': 'Be there',
  'developers.copy': 'Copy',
  'developers.copied': 'Copied',
  'developers.promise': 'What you can rely on',
  'developers.promise.order':
    'Each room has a log: 1, 2, 3 … without gaps. Every event carries its place as offset.',
  'developers.promise.once':
    'In the extended protocol each event reaches a subscription once and in order, across losses and restarts.',
  'developers.promise.ack':
    'An answer “ack” means stored durably. Repeating a send with its clientId stores nothing twice.',
  'developers.promise.access':
    'Whoever leaves a room or is signed out hears nothing that is said later.',
} as const;
