package app.otodoke.chat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What to look for.
 *
 * @param q words, quoted phrases and {@code from:} {@code in:} {@code has:image} {@code before:}
 *     {@code after:}; at most 200 characters
 * @param kinds what to look through; empty for everything
 * @param from handles; only what one of them wrote
 * @param in only in one of these rooms
 * @param image only messages with a picture
 * @param since not before this; null for all
 * @param until before this; null for all
 * @param zone where the days of {@code before:} and {@code after:} begin; null for UTC
 * @param after continues an earlier page of messages; null for the first
 * @param limit 1–100 messages
 */
public record SearchWanted(
    String q,
    Set<Kind> kinds,
    List<String> from,
    List<UUID> in,
    boolean image,
    Instant since,
    Instant until,
    ZoneId zone,
    String after,
    int limit) {

  /** What can be found. */
  public enum Kind {
    MESSAGES,
    ROOMS,
    PEOPLE
  }

  public SearchWanted {
    q = q == null ? "" : q;
    kinds = kinds == null || kinds.isEmpty() ? Set.of(Kind.values()) : Set.copyOf(kinds);
    from = from == null ? List.of() : List.copyOf(from);
    in = in == null ? List.of() : List.copyOf(in);
  }
}
