package app.otodoke.realtime.bus;

import app.otodoke.realtime.CableSettings;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Talks with the other nodes: gathers what happens within a few milliseconds into one sending, and
 * sends nothing but a sign of life while nobody else is there.
 */
@Singleton
public class Nodes {

  private static final Logger LOG = Logger.getLogger(Nodes.class);
  private static final long PAUSE_MILLIS = 5;
  private static final long FORGOTTEN_NANOS = TimeUnit.SECONDS.toNanos(20);

  /** ASCII only, so that a text can be cut anywhere. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final String self = Ids.next().toString();
  private final AtomicBoolean sending = new AtomicBoolean();
  private final Map<String, Long> others = new ConcurrentHashMap<>();
  private final Outbox outbox;
  private final Bus bus;
  private final HintReceiver receiver;
  private final Hub hub;

  Nodes(CableSettings settings, Outbox outbox, Buses buses, HintReceiver receiver, Hub hub) {
    this.outbox = outbox;
    this.bus = buses.choose(settings.bus());
    this.receiver = receiver;
    this.hub = hub;
  }

  void start(@Observes StartupEvent event) {
    outbox.onChange(this::sendSoon);
    bus.start(this::receive);
    outbox.rehearse();
    sendSoon();
  }

  void stop(@Observes @Priority(1_000) ShutdownEvent event) {
    bus.stop();
  }

  @Scheduled(every = "5s", delayed = "5s")
  void signOfLife() {
    long now = System.nanoTime();
    others.values().removeIf(heard -> now - heard > FORGOTTEN_NANOS);
    outbox.company(!others.isEmpty());
    receiver.announcePresent();
    send(outbox.take(self), true);
  }

  /** Sends after the pause what has gathered until then. */
  private void sendSoon() {
    if (sending.compareAndSet(false, true)) {
      CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, hub.threads())
          .execute(
              () -> {
                sending.set(false);
                send(outbox.take(self), false);
              });
    }
  }

  private void send(Hints hints, boolean always) {
    if (hints == null && !always) {
      return;
    }
    try {
      Hints full = hints == null ? new Hints(self, null, null, null, null, null, false) : hints;
      bus.send(JSON.writeValueAsString(full));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (RuntimeException e) {
      LOG.debug("The other nodes could not be told", e);
    }
  }

  private void receive(String text) {
    try {
      Hints hints = JSON.readValue(text, Hints.class);
      if (hints.node() == null || hints.node().equals(self)) {
        return;
      }
      boolean known = others.put(hints.node(), System.nanoTime()) != null;
      outbox.company(true);
      if (!known || hints.rehearse()) {
        receiver.announcePresent();
        send(outbox.take(self), true);
      }
      receiver.receive(hints);
    } catch (JsonProcessingException | RuntimeException e) {
      LOG.warnf("A hint of another node was not understood: %s", e.getMessage());
    }
  }
}
