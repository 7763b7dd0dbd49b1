package app.otodoke.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    @Nullable String reading,
    List<String> aliases,
    @Nullable String spotifyId,
    String spotifyUrl,
    long songCount) {

  public ArtistView {
    aliases = List.copyOf(aliases);
  }
}
