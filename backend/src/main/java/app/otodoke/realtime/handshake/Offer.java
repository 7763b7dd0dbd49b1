package app.otodoke.realtime.handshake;

import app.otodoke.realtime.wire.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client offers in {@code Sec-WebSocket-Protocol}: protocols in its order of preference, and
 * between them, as browsers cannot send headers, its token.
 *
 * @param protocol the first that is spoken here; empty when none is
 * @param token what follows {@code anycable-token.}; empty when there is none
 */
record Offer(Optional<Protocol> protocol, Optional<String> token) {

  private static final String TOKEN = "anycable-token.";
  private static final int MAX_LENGTH = 8_192;

  static Offer of(List<String> headers) {
    List<String> entries = new ArrayList<>();
    String all = String.join(",", headers);
    if (all.length() <= MAX_LENGTH) {
      for (String entry : all.split(",")) {
        entries.add(entry.strip());
      }
    }
    return new Offer(
        entries.stream().flatMap(entry -> Protocol.of(entry).stream()).findFirst(),
        entries.stream()
            .filter(entry -> entry.startsWith(TOKEN))
            .map(entry -> entry.substring(TOKEN.length()))
            .findFirst());
  }
}
