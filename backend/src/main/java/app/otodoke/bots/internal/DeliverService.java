package app.otodoke.bots.internal;

import app.otodoke.platform.outbound.Outbound;
import app.otodoke.platform.outbound.OutboundAnswer;
import app.otodoke.platform.outbound.OutboundLimits;
import app.otodoke.platform.outbound.OutboundRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** Sends one delivery and notes what came of it. Only an answer of 2xx counts. */
@ApplicationScoped
class DeliverService {

  private static final int KEPT_BYTES = 1_000;

  private final Outbound outbound;
  private final WebhookSettings settings;
  private final NoteDeliveryService note;
  private final Clock clock;

  DeliverService(
      Outbound outbound, WebhookSettings settings, NoteDeliveryService note, Clock clock) {
    this.outbound = outbound;
    this.settings = settings;
    this.note = note;
    this.clock = clock;
  }

  void call(Due due) {
    String signature =
        Keys.signature(due.secret(), clock.instant().getEpochSecond(), due.payload());
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            "application/json",
            "X-Otodoke-Delivery",
            due.id().toString(),
            "X-Otodoke-Signature",
            signature);
    try {
      OutboundAnswer answer =
          outbound.post(
              URI.create(due.url()),
              new OutboundLimits(settings.timeout(), KEPT_BYTES, 0),
              headers,
              due.payload().getBytes(StandardCharsets.UTF_8));
      note.call(due, answer.status(), null);
    } catch (OutboundRefused e) {
      note.call(due, null, e.getMessage());
    } catch (IOException e) {
      note.call(due, null, e.getClass().getSimpleName());
    }
  }
}
