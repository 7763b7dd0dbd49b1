package app.otodoke.media;

/** What a file is brought in for; decides which kinds and sizes are taken. */
public enum Purpose {
  /** A picture in a message. */
  MESSAGE_IMAGE,
  /** A person's own picture. */
  AVATAR,
  /** A recording to listen to. */
  AUDIO,
  /** The cover of an album, a song or a list. */
  COVER,
  /** A small picture among words. */
  EMOJI
}
