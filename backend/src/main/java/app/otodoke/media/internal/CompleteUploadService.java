package app.otodoke.media.internal;

import app.otodoke.media.MediaView;
import app.otodoke.media.StorageUnavailable;
import app.otodoke.media.UploadNotReceived;
import app.otodoke.media.UploadRefused;
import app.otodoke.media.UploadRefused.Reason;
import app.otodoke.platform.DataFolder;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CompleteUploadService {

  private final UploadLedger ledger;
  private final UploadRules rules;
  private final ObjectStore store;
  private final MediaViewsQuery views;
  private final DataFolder folder;

  CompleteUploadService(
      UploadLedger ledger,
      UploadRules rules,
      ObjectStore store,
      MediaViewsQuery views,
      DataFolder folder) {
    this.ledger = ledger;
    this.rules = rules;
    this.store = store;
    this.views = views;
    this.folder = folder;
  }

  MediaView call(Actor actor, UUID id) {
    actor.requireScope("media:write");
    Optional<UploadEntity> claimed = ledger.claim(actor.userId(), id);
    if (claimed.isPresent()) {
      complete(claimed.get());
    }
    return Optional.ofNullable(views.list(List.of(id)).get(id)).orElseThrow(NotThere::new);
  }

  private void complete(UploadEntity upload) {
    try (WorkFolder work = WorkFolder.in(folder.resolve("work"))) {
      RawFile raw = fetch(upload, work.path());
      keep(upload, rules.recogniser(upload.purpose).finish(raw));
    } catch (UploadRefused refused) {
      ledger.close(upload);
      discardRaw(upload);
      throw refused;
    } catch (RuntimeException e) {
      ledger.letGo(upload.id);
      throw e;
    }
    discardRaw(upload);
  }

  private RawFile fetch(UploadEntity upload, Path work) {
    Path file = work.resolve("raw");
    ObjectStore.Arrived arrived =
        store.fetch(upload.objectKey, upload.size, file).orElseThrow(UploadNotReceived::new);
    if (arrived.length() != upload.size) {
      throw new UploadRefused(Reason.WRONG_SIZE);
    } else if (!arrived.sha256().equals(upload.sha256)) {
      throw new UploadRefused(Reason.WRONG_CHECKSUM);
    }
    return new RawFile(file, upload.type, upload.name, rules.of(upload.purpose), work);
  }

  private void keep(UploadEntity upload, Finished finished) {
    Map<Path, Finished.Form> files = new LinkedHashMap<>();
    finished.forms().forEach(form -> files.putIfAbsent(form.file(), form));
    Map<Path, String> keys = new HashMap<>();
    files
        .keySet()
        .forEach(file -> keys.put(file, "media/%s/%s".formatted(upload.id, UploadLedger.random())));
    ledger.intend(List.copyOf(keys.values()));
    files.values().forEach(form -> store.put(keys.get(form.file()), form.file(), form.type()));
    List<String> objects = finished.forms().stream().map(form -> keys.get(form.file())).toList();
    ledger.settle(upload, finished, objects, length(finished.original().file()));
  }

  /** At once when possible; else it is swept later. */
  private void discardRaw(UploadEntity upload) {
    try {
      store.delete(List.of(upload.objectKey));
    } catch (StorageUnavailable later) {
      // noted among the discards
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
