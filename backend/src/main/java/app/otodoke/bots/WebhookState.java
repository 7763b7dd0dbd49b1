package app.otodoke.bots;

/** Whether a webhook is told anything. */
public enum WebhookState {
  ACTIVE,
  /** By an owner, or after it failed for a day. */
  PAUSED
}
