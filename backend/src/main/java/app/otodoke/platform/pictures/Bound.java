package app.otodoke.platform.pictures;

/**
 * A size wanted.
 *
 * @param name what the rendition is called
 * @param pixels the longer side at most; smaller pictures are not blown up
 */
public record Bound(String name, int pixels) {}
