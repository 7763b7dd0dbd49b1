/** After a loss what was missed comes by itself, each event once and in order. */
export function afterLoss(channel, { complete, reload }) {
  channel.on('info', ({ type }) => {
    if (type === 'history_received') complete();
    if (type === 'history_not_found') reload(); // away for too long: read the room again
  });
}
