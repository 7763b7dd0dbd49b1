package app.otodoke.media;

/**
 * Asks for a place to put a file.
 *
 * @param name the file's name as its owner calls it; any script, cleaned before it is kept
 * @param type the media type the bytes are said to be, e.g. {@code image/jpeg}
 * @param size bytes, exactly
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits
 * @param purpose what it is for
 */
public record PrepareUpload(String name, String type, long size, String sha256, Purpose purpose) {}
