package app.otodoke.catalog;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.UUID;

/** Artists. Programs need {@code catalog:read}, for changes {@code catalog:write}. */
public interface ArtistsApi {

  /**
   * Artists with published songs, by name.
   *
   * @param q found anywhere in name, reading and aliases; null or blank for all
   * @param after the cursor of the page before; null for the beginning
   * @param limit 1 to 100
   */
  Page<ArtistView> artists(Actor actor, String q, String after, int limit);

  /**
   * One artist.
   *
   * @throws app.otodoke.shared.NotThere when there is none
   */
  ArtistView artist(Actor actor, UUID id);

  /**
   * Says how an artist is read or called otherwise; their songs are found by it from now on.
   *
   * @throws app.otodoke.shared.InvalidInput when a field will not do
   */
  ArtistView change(Actor actor, UUID id, ChangeArtist command);
}
