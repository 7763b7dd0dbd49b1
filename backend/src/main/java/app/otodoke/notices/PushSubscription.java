package app.otodoke.notices;

/**
 * Where a browser wants its messages, as {@code PushSubscription.toJSON()} tells it.
 *
 * @param endpoint of the push service the browser chose; https
 * @param keys what the message is sealed with
 * @param language what the device speaks: {@code ja} or {@code en}; {@code ja} for all others
 */
public record PushSubscription(String endpoint, Keys keys, String language) {

  public PushSubscription {
    language = "en".equals(language) ? "en" : "ja";
  }

  /**
   * The browser's keys.
   *
   * @param p256dh its public key, base64url
   * @param auth 16 secret bytes, base64url
   */
  public record Keys(String p256dh, String auth) {}
}
