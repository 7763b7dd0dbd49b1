package app.otodoke.platform.audio;

/**
 * What a recording says about itself.
 *
 * @param durationMs how long it plays
 * @param title at most 200 characters; null when it does not say
 * @param artist the same
 * @param album the same
 * @param cover the picture inside it; null when there is none, or a too large one
 */
public record AudioFacts(
    AudioFormat format, long durationMs, String title, String artist, String album, byte[] cover) {}
