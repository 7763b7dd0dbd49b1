/** Says something. Saying it again under the same clientId is safe: it is stored once. */
export function speak(subscription, body, clientId = crypto.randomUUID()) {
  subscription.perform('speak', { clientId, body });
  return clientId;
}
