package app.otodoke.bots.internal;

import app.otodoke.bots.CreateWebhook;
import app.otodoke.bots.DeliveryView;
import app.otodoke.bots.NewWebhook;
import app.otodoke.bots.WebhookState;
import app.otodoke.bots.WebhookView;
import app.otodoke.bots.WebhooksApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WebhooksBackend implements WebhooksApi {

  private final WebhooksQuery webhooks;
  private final CreateWebhookService create;
  private final ChangeWebhookService change;
  private final RemoveWebhookService remove;
  private final DeliveriesQuery deliveries;
  private final RedeliverService redeliver;

  WebhooksBackend(
      WebhooksQuery webhooks,
      CreateWebhookService create,
      ChangeWebhookService change,
      RemoveWebhookService remove,
      DeliveriesQuery deliveries,
      RedeliverService redeliver) {
    this.webhooks = webhooks;
    this.create = create;
    this.change = change;
    this.remove = remove;
    this.deliveries = deliveries;
    this.redeliver = redeliver;
  }

  @Override
  public List<WebhookView> webhooks(Actor actor) {
    return webhooks.list(actor);
  }

  @Override
  public NewWebhook create(Actor actor, CreateWebhook command) {
    return create.call(actor, command);
  }

  @Override
  public WebhookView change(Actor actor, UUID id, WebhookState state) {
    change.call(actor, id, state);
    return webhooks.one(id);
  }

  @Override
  public void remove(Actor actor, UUID id) {
    remove.call(actor, id);
  }

  @Override
  public Page<DeliveryView> deliveries(Actor actor, UUID id, String after, int limit) {
    return deliveries.page(actor, id, after, limit);
  }

  @Override
  public DeliveryView redeliver(Actor actor, UUID id, UUID deliveryId) {
    redeliver.call(actor, id, deliveryId);
    return deliveries.one(deliveryId);
  }
}
