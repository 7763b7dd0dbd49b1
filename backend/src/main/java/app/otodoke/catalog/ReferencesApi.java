package app.otodoke.catalog;

import app.otodoke.shared.Actor;

/** Songs that live at Spotify: found there, and brought in as references. */
public interface ReferencesApi {

  /** How it stands with Spotify; the lists are empty. */
  SpotifyFound status(Actor actor);

  /**
   * Searches Spotify. Never fails because Spotify does.
   *
   * @throws app.otodoke.shared.InvalidInput when the question will not do
   */
  SpotifyFound search(Actor actor, SpotifySearch search);

  /**
   * Brings in a track, or answers the song that it already is here: one recording is one song, by
   * its ISRC or else its id, however many people bring it in at the same time.
   *
   * @param spotify an id, URI or link
   * @param language {@code ja} or {@code en}
   * @throws app.otodoke.shared.InvalidInput when it is no such thing
   * @throws app.otodoke.shared.NotThere when Spotify has no such track
   * @throws SpotifyUnavailable when Spotify does not answer
   */
  SongView refer(Actor actor, String spotify, String language);
}
