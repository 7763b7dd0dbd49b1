package app.otodoke.platform.musicbrainz;

/**
 * What MusicBrainz's people think of a recording.
 *
 * @param value 0 to 5
 * @param url the recording's page
 */
public record OutsideRating(double value, int votes, String url) {}
