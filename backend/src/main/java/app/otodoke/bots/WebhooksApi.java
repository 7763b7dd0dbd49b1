package app.otodoke.bots;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.List;
import java.util.UUID;

/**
 * Webhooks: what is said in a bot's rooms is sent to an address, signed, at least once each. Owners
 * only; others are refused.
 */
public interface WebhooksApi {

  /** All of them, the newest first. */
  List<WebhookView> webhooks(Actor actor);

  /**
   * Makes one; it is told of what is said from now on.
   *
   * @throws app.otodoke.shared.InvalidInput when the address, the bot or the event will not do
   * @throws TooManyHooks when there are fifty
   */
  NewWebhook create(Actor actor, CreateWebhook command);

  /**
   * Pauses one or lets it go on; what was said meanwhile is not sent.
   *
   * @throws app.otodoke.shared.NotThere when there is none
   */
  WebhookView change(Actor actor, UUID id, WebhookState state);

  /** Ends one and forgets its deliveries. */
  void remove(Actor actor, UUID id);

  /**
   * What was sent, the newest first; kept for thirty days.
   *
   * @param after the cursor of the page before; null for the beginning
   */
  Page<DeliveryView> deliveries(Actor actor, UUID id, String after, int limit);

  /**
   * Sends a delivery again, with the same id.
   *
   * @throws app.otodoke.shared.NotThere when there is none
   */
  DeliveryView redeliver(Actor actor, UUID id, UUID deliveryId);
}
