package app.otodoke.platform.pictures;

import java.nio.file.Path;

/**
 * One written form of a picture.
 *
 * @param name the bound's name, or {@code original} for the full size
 * @param type its media type
 * @param file holds the bytes; renditions of equal size may share one
 */
public record Rendition(String name, String type, int width, int height, Path file) {}
