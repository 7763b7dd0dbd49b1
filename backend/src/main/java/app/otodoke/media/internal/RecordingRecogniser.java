package app.otodoke.media.internal;

import app.otodoke.media.Purpose;
import app.otodoke.media.UploadLimits;
import app.otodoke.media.UploadRefused;
import app.otodoke.media.UploadRefused.Reason;
import app.otodoke.platform.audio.AudioFacts;
import app.otodoke.platform.audio.AudioFormat;
import app.otodoke.platform.audio.AudioLimits;
import app.otodoke.platform.audio.AudioProbe;
import app.otodoke.platform.audio.AudioRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Recordings are kept as they are; the cover inside is shown in the sizes of pictures. */
@ApplicationScoped
class RecordingRecogniser implements Recogniser {

  private static final long MAX_BYTES = 100L << 20;

  private final RecordingCover covers;

  RecordingRecogniser(RecordingCover covers) {
    this.covers = covers;
  }

  @Override
  public List<UploadLimits.ForPurpose> limits() {
    List<String> types =
        Arrays.stream(AudioFormat.values()).map(AudioFormat::mediaType).distinct().toList();
    return List.of(new UploadLimits.ForPurpose(Purpose.AUDIO, MAX_BYTES, types, 1, null, null));
  }

  @Override
  public Finished finish(RawFile raw) {
    AudioFacts facts = look(raw);
    String type = facts.format().mediaType();
    if (!type.equals(raw.type())) {
      throw new UploadRefused(Reason.WRONG_TYPE);
    }
    List<Finished.Form> forms = new ArrayList<>(covers.forms(facts.cover(), raw.folder()));
    forms.add(new Finished.Form("original", type, null, null, raw.file()));
    return new Finished("audio", type, null, null, null, facts.durationMs(), forms);
  }

  private static AudioFacts look(RawFile raw) {
    try {
      return AudioProbe.read(raw.file(), AudioLimits.USUAL);
    } catch (AudioRefused e) {
      throw switch (e.reason()) {
        case WRONG_TYPE -> new UploadRefused(Reason.WRONG_TYPE);
        case UNREADABLE -> new UploadRefused(Reason.UNREADABLE);
        case TRUNCATED -> new UploadRefused(Reason.TRUNCATED);
        case TOO_LONG ->
            new UploadRefused(Reason.TOO_LONG, AudioLimits.USUAL.longest().toMinutes());
        case TAGS_TOO_LARGE -> new UploadRefused(Reason.TAGS_TOO_LARGE);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
