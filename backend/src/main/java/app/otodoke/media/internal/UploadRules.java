package app.otodoke.media.internal;

import app.otodoke.media.PrepareUpload;
import app.otodoke.media.Purpose;
import app.otodoke.media.UploadLimits;
import app.otodoke.shared.FieldError;
import app.otodoke.shared.InvalidInput;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which files are taken for which purpose, and by whom they are recognised. */
@ApplicationScoped
class UploadRules {

  private static final Set<String> HEIC =
      Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");
  private static final int MAX_NAME = 255;

  private final Map<Purpose, UploadLimits.ForPurpose> limits = new EnumMap<>(Purpose.class);
  private final Map<Purpose, Recogniser> recognisers = new EnumMap<>(Purpose.class);
  private final int openUploads;

  UploadRules(@All List<Recogniser> recognisers, MediaSettings settings) {
    openUploads = settings.openUploads();
    for (Recogniser recogniser : recognisers) {
      for (UploadLimits.ForPurpose each : recogniser.limits()) {
        limits.put(each.purpose(), each);
        this.recognisers.put(each.purpose(), recogniser);
      }
    }
  }

  UploadLimits all() {
    return new UploadLimits(openUploads, List.copyOf(limits.values()));
  }

  int openUploads() {
    return openUploads;
  }

  UploadLimits.ForPurpose of(Purpose purpose) {
    return limits.get(purpose);
  }

  Recogniser recogniser(Purpose purpose) {
    return recognisers.get(purpose);
  }

  void check(PrepareUpload command) {
    List<FieldError> errors = new ArrayList<>();
    UploadLimits.ForPurpose of = command.purpose() == null ? null : of(command.purpose());
    if (of == null) {
      throw new InvalidInput("purpose", "upload-purpose");
    }
    if (command.name() == null || command.name().isBlank() || command.name().length() > MAX_NAME) {
      errors.add(FieldError.of("name", "upload-name", MAX_NAME));
    }
    if (command.sha256() == null || !command.sha256().matches("[0-9a-fA-F]{64}")) {
      errors.add(FieldError.of("sha256", "upload-sha256"));
    }
    if (command.size() <= 0) {
      errors.add(FieldError.of("size", "upload-empty"));
    } else if (command.size() > of.maxBytes()) {
      errors.add(FieldError.of("size", "upload-size", readable(of.maxBytes())));
    }
    type(command.type(), of, errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static void type(String type, UploadLimits.ForPurpose of, List<FieldError> errors) {
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if (HEIC.contains(lower) && of.maxPixels() != null) {
      errors.add(FieldError.of("type", "upload-heic"));
    } else if (!of.types().contains(lower)) {
      errors.add(FieldError.of("type", "upload-type", String.join(", ", of.types())));
    }
  }

  private static String readable(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : (bytes >> 10) + " kB";
  }
}
