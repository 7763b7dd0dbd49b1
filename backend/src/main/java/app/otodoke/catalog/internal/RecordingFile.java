package app.otodoke.catalog.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.media.StorageUnavailable;
import app.otodoke.platform.audio.AudioRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Brings a recording from the store into a passing file, to look into it. */
@ApplicationScoped
class RecordingFile {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final MediaApi media;
  private final HttpClient store =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  RecordingFile(MediaApi media) {
    this.media = media;
  }

  <T> T with(MediaView file, Look<T> look) throws AudioRefused {
    try {
      Path path = Files.createTempFile("recording", null);
      try {
        fetch(file, path);
        return look.into(path);
      } finally {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new StorageUnavailable();
    }
  }

  private void fetch(MediaView file, Path path) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(media.source(file.id())).timeout(PATIENCE).build();
    try {
      if (store.send(request, BodyHandlers.ofFile(path)).statusCode() != 200) {
        throw new IOException("the store does not give out " + file.id());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** What is done with the file while it is there. */
  interface Look<T> {
    T into(Path path) throws IOException, AudioRefused;
  }
}
