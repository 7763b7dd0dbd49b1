package app.otodoke.bots;

/** What became of a delivery. */
public enum DeliveryState {
  PENDING,
  DELIVERED,
  /** Given up. */
  FAILED
}
