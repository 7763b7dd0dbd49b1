package app.otodoke.media.internal;

import app.otodoke.media.UploadLimits;
import java.nio.file.Path;

/**
 * A stranger's file, its length and checksum already found to be as announced.
 *
 * @param file the bytes
 * @param type the media type announced
 * @param name the cleaned name
 * @param limits of the purpose it was announced for
 * @param folder takes whatever is made of it; removed afterwards
 */
record RawFile(Path file, String type, String name, UploadLimits.ForPurpose limits, Path folder) {}
