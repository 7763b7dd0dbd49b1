package app.otodoke.realtime.hub;

import com.fasterxml.jackson.databind.JsonNode;

/** The channel's side of a subscription that it has accepted. */
public interface Subscribed {

  /** Carries out an action the client sent; refusals may be thrown. */
  default void perform(String action, JsonNode data) {}

  /** From where a restored session is to be continued; does nothing for streams without a log. */
  default void replay(JsonNode history) {}

  /** The stream that whispers go to and presence is kept for; null for neither. */
  default String companyStream() {
    return null;
  }

  /** The subscription is over, for whatever reason. */
  default void ended() {}
}
