package app.otodoke.platform.spotify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pasted link or URI points at.
 *
 * @param kind {@code track} or {@code artist}
 */
public record SpotifyLink(String kind, String id) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:https?://open\\.spotify\\.com/(?:intl-[a-z]{2,5}/)?(track|artist)/|spotify:(track|artist):)"
              + "([A-Za-z0-9]{22})(?:[?#/].*)?");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{22}");

  /** Empty when the text is no such link. */
  public static Optional<SpotifyLink> in(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String kind = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return Optional.of(new SpotifyLink(kind, matcher.group(3)));
  }

  /** The id of a track, from an id, URI or link. */
  public static Optional<String> track(String text) {
    String stripped = text.strip();
    return ID.matcher(stripped).matches()
        ? Optional.of(stripped)
        : in(stripped).filter(link -> link.kind().equals("track")).map(SpotifyLink::id);
  }
}
