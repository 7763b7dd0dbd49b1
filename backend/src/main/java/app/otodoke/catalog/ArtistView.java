package app.otodoke.catalog;

import java.util.List;
import java.util.UUID;

/**
 * An artist.
 *
 * @param reading how the name is read, in kana; null when nobody has said
 * @param aliases other names it is found by
 * @param spotifyId null for artists of members' own songs
 * @param spotifyUrl where it must link to when it comes from there
 * @param songCount published songs here
 */
public record ArtistView(
    UUID id,
    String name,
    String reading,
    List<String> aliases,
    String spotifyId,
    String spotifyUrl,
    long songCount) {

  public ArtistView {
    aliases = List.copyOf(aliases);
  }
}
