package app.otodoke.realtime.bus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Cuts ASCII texts into pieces that a NOTIFY can carry, and puts them together again: {@code
 * <id>/<number>/<count>:<piece>}.
 */
final class Parts {

  /** PostgreSQL takes 7,999 bytes. */
  private static final int MAX = 7_800;

  private static final int MAX_PARTS = 1_000;

  private final Cache<String, String[]> incomplete =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofSeconds(30)).build();

  List<String> cut(String text) {
    int count = Math.max(1, (text.length() + MAX - 1) / MAX);
    String id = UUID.randomUUID().toString();
    List<String> pieces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String piece = text.substring(i * MAX, Math.min(text.length(), (i + 1) * MAX));
      pieces.add(id + "/" + i + "/" + count + ":" + piece);
    }
    return pieces;
  }

  /** The whole text, when this was the last piece that was missing. */
  Optional<String> join(String piece) {
    int end = piece.indexOf(':');
    String[] head = end < 0 ? new String[0] : piece.substring(0, end).split("/");
    if (head.length != 3 || !head[1].matches("\\d{1,3}") || !head[2].matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(head[1]);
    int count = Integer.parseInt(head[2]);
    if (number >= count || count > MAX_PARTS) {
      return Optional.empty();
    }
    String[] all = incomplete.get(head[0], id -> new String[count]);
    if (all.length != count) {
      return Optional.empty();
    }
    all[number] = piece.substring(end + 1);
    if (Arrays.asList(all).contains(null)) {
      return Optional.empty();
    }
    incomplete.invalidate(head[0]);
    return Optional.of(String.join("", all));
  }
}
