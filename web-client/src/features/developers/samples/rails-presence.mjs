/** Shows the others that one is writing, and hears the same of them. */
export function writing(consumer, roomId, seen) {
  const channel = consumer.subscriptions.create(
    { channel: 'RoomChannel', roomId },
    { received: (event) => event.type === 'typing' && seen(event.userId) },
  );
  return () => channel.perform('typing');
}
