package app.otodoke.realtime.handshake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;

/** Tells a token that has ended from one that never was good, for the client's sake only. */
final class Expiry {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_LENGTH = 4_096;

  private Expiry() {}

  /** What the token itself says; nobody has checked that it is genuine. */
  static boolean claimsToHaveEnded(String token, Instant now) {
    String[] parts = token.length() > MAX_LENGTH ? new String[0] : token.split("\\.");
    if (parts.length != 3) {
      return false;
    }
    try {
      JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
      return claims.path("exp").isIntegralNumber()
          && claims.get("exp").asLong() <= now.getEpochSecond();
    } catch (IOException | IllegalArgumentException noToken) {
      return false;
    }
  }
}
