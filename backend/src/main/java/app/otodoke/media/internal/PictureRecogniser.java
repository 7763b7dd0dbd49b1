package app.otodoke.media.internal;

import app.otodoke.media.Purpose;
import app.otodoke.media.UploadLimits;
import app.otodoke.media.UploadRefused;
import app.otodoke.media.UploadRefused.Reason;
import app.otodoke.platform.pictures.Bound;
import app.otodoke.platform.pictures.PictureBench;
import app.otodoke.platform.pictures.PictureFormat;
import app.otodoke.platform.pictures.PictureLimits;
import app.otodoke.platform.pictures.PictureRefused;
import app.otodoke.platform.pictures.RenderedPicture;
import app.otodoke.shared.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Pictures: JPEG, PNG, GIF and WebP come in; JPEG, PNG and GIF of our own writing are kept. */
@ApplicationScoped
class PictureRecogniser implements Recogniser {

  private static final List<Bound> BOUNDS =
      List.of(new Bound("thumb", 320), new Bound("small", 640), new Bound("large", 1600));
  private static final long MILLION = 1_000_000;
  private static final int EMOJI_SIDE = 256;

  private final PictureBench bench;
  private final MediaSettings.Picture settings;

  PictureRecogniser(PictureBench bench, MediaSettings settings) {
    this.bench = bench;
    this.settings = settings.picture();
  }

  @Override
  public List<UploadLimits.ForPurpose> limits() {
    return List.of(
        limits(Purpose.MESSAGE_IMAGE, settings.maxMegabytes() << 20, 10),
        limits(Purpose.AVATAR, settings.maxMegabytes() << 20, 1),
        limits(Purpose.COVER, settings.maxMegabytes() << 20, 1),
        limits(Purpose.EMOJI, 256 << 10, 1));
  }

  private UploadLimits.ForPurpose limits(Purpose purpose, long maxBytes, int maxCount) {
    List<String> types =
        Arrays.stream(PictureFormat.values()).map(PictureFormat::mediaType).toList();
    long maxPixels =
        purpose == Purpose.EMOJI ? EMOJI_SIDE * EMOJI_SIDE : settings.maxMegapixels() * MILLION;
    return new UploadLimits.ForPurpose(
        purpose, maxBytes, types, maxCount, maxPixels, settings.maxFrames());
  }

  @Override
  public Finished finish(RawFile raw) {
    byte[] bytes = read(raw);
    PictureFormat format =
        PictureFormat.of(bytes)
            .filter(found -> found.mediaType().equals(raw.type()))
            .orElseThrow(() -> new UploadRefused(Reason.WRONG_TYPE));
    PictureLimits limits =
        new PictureLimits(raw.limits().maxPixels(), raw.limits().maxFrames(), settings.maxTime());
    try {
      return bench
          .render(bytes, format, raw.folder(), BOUNDS, limits)
          .map(PictureRecogniser::finished)
          .orElseThrow(() -> new TooManyRequests(Duration.ofSeconds(5)));
    } catch (PictureRefused e) {
      throw refused(e, raw.limits());
    }
  }

  private static byte[] read(RawFile raw) {
    try {
      return Files.readAllBytes(raw.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finished finished(RenderedPicture picture) {
    List<Finished.Form> forms =
        picture.renditions().stream()
            .map(r -> new Finished.Form(r.name(), r.type(), r.width(), r.height(), r.file()))
            .toList();
    String type = forms.getLast().type();
    return new Finished(
        "image", type, picture.width(), picture.height(), picture.color(), null, forms);
  }

  private static UploadRefused refused(PictureRefused e, UploadLimits.ForPurpose limits) {
    return switch (e.reason()) {
      case UNREADABLE -> new UploadRefused(Reason.UNREADABLE);
      case TOO_MANY_PIXELS ->
          new UploadRefused(Reason.TOO_MANY_PIXELS, (double) limits.maxPixels() / MILLION);
      case TOO_MANY_FRAMES -> new UploadRefused(Reason.TOO_MANY_FRAMES, limits.maxFrames());
      case TOO_SLOW -> new UploadRefused(Reason.TOO_SLOW);
    };
  }
}
