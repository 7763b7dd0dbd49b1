package app.otodoke.bots;

import java.util.List;
import java.util.UUID;

/**
 * Makes a webhook.
 *
 * @param botId whose ears it has: it hears the rooms the bot is in
 * @param url a public http or https address
 * @param event what it is told of
 * @param roomIds only these rooms; null or empty for all of the bot's
 */
public record CreateWebhook(UUID botId, String url, WebhookEvent event, List<UUID> roomIds) {

  public CreateWebhook {
    roomIds = roomIds == null ? List.of() : List.copyOf(roomIds);
  }
}
