package app.otodoke.bots;

/**
 * A webhook that was just made.
 *
 * @param secret the key of its signatures, shown this once
 */
public record NewWebhook(WebhookView webhook, String secret) {

  @Override
  public String toString() {
    return "NewWebhook[" + webhook.id() + "]";
  }
}
