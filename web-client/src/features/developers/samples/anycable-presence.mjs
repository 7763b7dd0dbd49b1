/** Says that one is here and how, hears of the others, and answers who is there. */
export async function meet(channel, info, changed) {
  channel.on('presence', ({ type, id }) => changed(type, id));
  channel.presence.join('me', info); // the server puts your own id
  return Object.entries(await channel.presence.info());
}
