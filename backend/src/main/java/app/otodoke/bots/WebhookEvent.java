package app.otodoke.bots;

/** What a webhook is told of. */
public enum WebhookEvent {
  /** A message that mentions the bot, in its rooms. */
  MENTION,
  /** Every message in the bot's rooms. */
  MESSAGE
}
