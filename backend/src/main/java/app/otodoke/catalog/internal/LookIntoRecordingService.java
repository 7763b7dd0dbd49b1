package app.otodoke.catalog.internal;

import app.otodoke.catalog.RecordingRefused;
import app.otodoke.catalog.RecordingView;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.platform.audio.AudioFacts;
import app.otodoke.platform.audio.AudioLimits;
import app.otodoke.platform.audio.AudioProbe;
import app.otodoke.platform.audio.AudioRefused;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Looks into an upload once and keeps what it found. No transaction is held while it reads. */
@ApplicationScoped
class LookIntoRecordingService {

  private final EntityManager database;
  private final MediaApi media;
  private final RecordingFile files;
  private final DrawWaveformsService waveforms;
  private final Clock clock;

  LookIntoRecordingService(
      EntityManager database,
      MediaApi media,
      RecordingFile files,
      DrawWaveformsService waveforms,
      Clock clock) {
    this.database = database;
    this.media = media;
    this.files = files;
    this.waveforms = waveforms;
    this.clock = clock;
  }

  RecordingView call(Actor actor, UUID mediaId) {
    RecordingEntity known =
        QuarkusTransaction.joiningExisting()
            .call(() -> database.find(RecordingEntity.class, mediaId));
    if (known != null) {
      return shown(actor, known);
    }
    MediaView file = media.views(List.of(mediaId)).get(mediaId);
    if (file == null || !file.kind().equals("audio")) {
      throw new NotThere();
    }
    QuarkusTransaction.requiringNew()
        .run(() -> media.attach(actor, List.of(mediaId), ref(mediaId)));
    RecordingEntity recording = recording(actor, file, look(file));
    QuarkusTransaction.requiringNew()
        .run(() -> recording.songId = database.merge(recording).songId);
    waveforms.soon();
    return recording.view();
  }

  private static RecordingView shown(Actor actor, RecordingEntity recording) {
    if (!recording.ownerId.equals(actor.userId())) {
      throw new NotThere();
    }
    return recording.view();
  }

  private AudioFacts look(MediaView file) {
    try {
      return files.with(file, path -> AudioProbe.read(path, AudioLimits.USUAL));
    } catch (AudioRefused refused) {
      QuarkusTransaction.requiringNew().run(() -> media.release(ref(file.id())));
      String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw new RecordingRefused(reason, AudioLimits.USUAL.longest().toMinutes());
    }
  }

  private RecordingEntity recording(Actor actor, MediaView file, AudioFacts facts) {
    RecordingEntity recording = new RecordingEntity();
    recording.mediaId = file.id();
    recording.ownerId = actor.userId();
    recording.type = facts.format().mediaType();
    recording.bytes = file.bytes();
    recording.durationMs = facts.durationMs();
    recording.title = facts.title();
    recording.artist = facts.artist();
    recording.album = facts.album();
    recording.hasCover = file.url("large") != null;
    recording.createdAt = clock.instant();
    return recording;
  }

  /** How a recording is attached, before and after it becomes a song. */
  static String ref(UUID mediaId) {
    return "recording:" + mediaId;
  }
}
