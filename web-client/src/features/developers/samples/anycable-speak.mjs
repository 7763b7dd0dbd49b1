/** Says something. Saying it again under the same clientId is safe: it is stored once. */
export async function speak(channel, body, clientId = crypto.randomUUID()) {
  await channel.perform('speak', { clientId, body });
  return clientId;
}
