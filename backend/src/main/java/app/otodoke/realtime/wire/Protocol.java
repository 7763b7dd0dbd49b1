package app.otodoke.realtime.wire;

import java.util.Arrays;
import java.util.Optional;

/** The sub-protocols the cable speaks. */
public enum Protocol {
  /** Action Cable as Rails has it. */
  BASE("actioncable-v1-json"),
  /** The same with positions, history, session recovery, presence and whispers. */
  EXTENDED("actioncable-v1-ext-json");

  private final String token;

  Protocol(String token) {
    this.token = token;
  }

  /** Its name in {@code Sec-WebSocket-Protocol}. */
  public String token() {
    return token;
  }

  public boolean extended() {
    return this == EXTENDED;
  }

  public static Optional<Protocol> of(String token) {
    return Arrays.stream(values()).filter(protocol -> protocol.token.equals(token)).findFirst();
  }
}
