package app.otodoke.platform.musicbrainz;

/** MusicBrainz did not answer, or not in a way that can be read. */
public final class MusicBrainzSilent extends Exception {

  private static final long serialVersionUID = 1L;

  MusicBrainzSilent(String why) {
    super(why, null, false, false);
  }
}
