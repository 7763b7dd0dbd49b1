package app.otodoke.media.internal;

import app.otodoke.media.Purpose;
import app.otodoke.media.UploadLimits;
import app.otodoke.media.UploadRefused;
import app.otodoke.platform.pictures.PictureFormat;
import app.otodoke.shared.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The picture inside a recording, made like any other; a bad one is no reason to refuse the sound.
 */
@ApplicationScoped
class RecordingCover {

  private final PictureRecogniser pictures;

  RecordingCover(PictureRecogniser pictures) {
    this.pictures = pictures;
  }

  /** All sizes but the original. */
  List<Finished.Form> forms(byte[] cover, Path folder) {
    Optional<PictureFormat> format = cover == null ? Optional.empty() : PictureFormat.of(cover);
    if (format.isEmpty()) {
      return List.of();
    }
    try {
      Path place = Files.createDirectories(folder.resolve("cover"));
      Path file = Files.write(place.resolve("raw"), cover);
      UploadLimits.ForPurpose limits =
          pictures.limits().stream()
              .filter(l -> l.purpose() == Purpose.COVER)
              .findFirst()
              .orElseThrow();
      Finished picture =
          pictures.finish(new RawFile(file, format.get().mediaType(), "cover", limits, place));
      return picture.forms().stream().filter(form -> !form.name().equals("original")).toList();
    } catch (UploadRefused | TooManyRequests notThisOne) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
