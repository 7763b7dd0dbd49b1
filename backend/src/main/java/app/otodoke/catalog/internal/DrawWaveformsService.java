package app.otodoke.catalog.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.platform.audio.AudioFormat;
import app.otodoke.platform.audio.AudioRefused;
import app.otodoke.platform.audio.Waveform;
import app.otodoke.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Draws the waveforms that are missing, one at a time: playing a recording through takes a while.
 */
@ApplicationScoped
class DrawWaveformsService {

  private final EntityManager database;
  private final MediaApi media;
  private final RecordingFile files;
  private final SongNews news;
  private final Clock clock;
  private final ReentrantLock drawing = new ReentrantLock();

  DrawWaveformsService(
      EntityManager database, MediaApi media, RecordingFile files, SongNews news, Clock clock) {
    this.database = database;
    this.media = media;
    this.files = files;
    this.news = news;
    this.clock = clock;
  }

  /** On a thread of its own that gives way to others: decoding is nothing but work. */
  void soon() {
    Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("waveform").start(this::call);
  }

  /** What a stopped process left undone. */
  @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void call() {
    drawing.lock();
    try {
      for (UUID next = next(); next != null; next = next()) {
        keep(next, draw(next));
      }
    } finally {
      drawing.unlock();
    }
  }

  private UUID next() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Sql.of("select media_id from catalog.recordings where drawn_at is null")
                    .add("order by created_at limit 1")
                    .first(database)
                    .map(row -> row.uuid("media_id"))
                    .orElse(null));
  }

  private byte[] draw(UUID id) {
    MediaView file = media.views(List.of(id)).get(id);
    try {
      return file == null ? null : files.with(file, DrawWaveformsService::waveform);
    } catch (AudioRefused | RuntimeException notNow) {
      return null;
    }
  }

  private static byte[] waveform(Path path) throws IOException {
    try (InputStream head = Files.newInputStream(path)) {
      return Waveform.of(path, AudioFormat.of(head.readNBytes(AudioFormat.HEAD)));
    }
  }

  private void keep(UUID id, byte[] peaks) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              RecordingEntity recording =
                  database.find(RecordingEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
              if (recording != null) {
                recording.peaks = peaks;
                recording.drawnAt = clock.instant();
                if (recording.songId != null) {
                  news.tell(database.find(SongEntity.class, recording.songId));
                }
              }
            });
  }
}
