package app.otodoke.platform.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The kinds of recordings that are taken. */
public enum AudioFormat {
  MP3("audio/mpeg", "mp3"),
  M4A("audio/mp4", "m4a"),
  AAC("audio/aac", null),
  FLAC("audio/flac", "flac"),
  OGG("audio/ogg", "ogg"),
  OPUS("audio/ogg", null),
  WAV("audio/wav", "wav");

  /** How many bytes {@link #of} wants to see. */
  public static final int HEAD = 64;

  private final String mediaType;
  private final String tagReader;

  AudioFormat(String mediaType, String tagReader) {
    this.mediaType = mediaType;
    this.tagReader = tagReader;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Under which name the tag library knows it; null when it does not. */
  String tagReader() {
    return tagReader;
  }

  /** Recognises a recording by its first bytes; null when it is none. */
  public static AudioFormat of(byte[] head) {
    String text = new String(head, 0, Math.min(head.length, HEAD), ISO_8859_1);
    if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) {
      return WAV;
    }
    if (text.startsWith("fLaC")) {
      return FLAC;
    }
    if (text.startsWith("OggS")) {
      return text.startsWith("\u0001vorbis", 28)
          ? OGG
          : text.startsWith("OpusHead", 28) ? OPUS : null;
    }
    if (text.startsWith("ftypM4A", 4)
        || text.startsWith("ftypmp4", 4)
        || text.startsWith("ftypiso", 4)) {
      return M4A;
    }
    return text.startsWith("ID3") ? MP3 : ofFrame(head);
  }

  private static AudioFormat ofFrame(byte[] head) {
    if (head.length < 4 || head[0] != (byte) 0xff) {
      return null;
    }
    if ((head[1] & 0xf6) == 0xf0) {
      return AAC;
    }
    return (head[1] & 0xe6) == 0xe2 ? MP3 : null;
  }
}
