package app.otodoke.media.internal;

import app.otodoke.media.PrepareUpload;
import app.otodoke.media.UploadTicket;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

@ApplicationScoped
class PrepareUploadService {

  private final UploadRules rules;
  private final UploadPace pace;
  private final ObjectStore store;
  private final UploadLedger ledger;
  private final StoreLinks links;
  private final MediaSettings settings;
  private final Clock clock;

  PrepareUploadService(
      UploadRules rules,
      UploadPace pace,
      ObjectStore store,
      UploadLedger ledger,
      StoreLinks links,
      MediaSettings settings,
      Clock clock) {
    this.rules = rules;
    this.pace = pace;
    this.store = store;
    this.ledger = ledger;
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  UploadTicket call(Actor actor, PrepareUpload command) {
    actor.requireScope("media:write");
    rules.check(command);
    pace.step(actor.userId());
    store.ready();
    UploadEntity upload = upload(actor, command);
    ledger.open(upload, rules.openUploads());
    byte[] checksum = HexFormat.of().parseHex(upload.sha256);
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            upload.type,
            "x-amz-checksum-sha256",
            Base64.getEncoder().encodeToString(checksum));
    URI url = links.put(upload.objectKey, upload.size, headers, settings.uploadTime());
    return new UploadTicket(upload.id, url.toString(), "PUT", headers, upload.expiresAt);
  }

  private UploadEntity upload(Actor actor, PrepareUpload command) {
    UploadEntity upload = new UploadEntity();
    upload.id = Ids.next();
    upload.ownerId = actor.userId();
    upload.purpose = command.purpose();
    upload.name = FileName.clean(command.name());
    upload.type = command.type().toLowerCase(Locale.ROOT);
    upload.size = command.size();
    upload.sha256 = command.sha256().toLowerCase(Locale.ROOT);
    upload.objectKey = "uploads/" + UploadLedger.random();
    upload.createdAt = clock.instant();
    upload.expiresAt = upload.createdAt.plus(settings.uploadTime());
    return upload;
  }
}
