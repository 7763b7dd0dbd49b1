/** MusicBrainz, asked at the pace it wishes: one question a second, with a name to answer to. */
package app.otodoke.platform.musicbrainz;
