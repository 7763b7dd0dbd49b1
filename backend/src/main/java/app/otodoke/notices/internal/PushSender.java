package app.otodoke.notices.internal;

import app.otodoke.platform.push.WebPush;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Hands messages to push services, a few at a time; forgets the devices that are gone. */
@ApplicationScoped
class PushSender {

  private static final Logger LOG = Logger.getLogger(PushSender.class);
  private static final Duration LIFE = Duration.ofHours(24);
  private static final int TRIES = 3;
  private static final int AT_ONCE = 16;
  private static final int WAITING = 5_000;

  private final WebPush push;
  private final UnsubscribeService unsubscribe;
  private final ObjectMapper json;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Semaphore room = new Semaphore(WAITING);

  PushSender(WebPush push, UnsubscribeService unsubscribe, ObjectMapper json) {
    this.push = push;
    this.unsubscribe = unsubscribe;
    this.json = json;
  }

  /** Sends in the background, and tries again where the service asks for patience. */
  void soon(Device device, PushText text) {
    if (room.tryAcquire()) {
      threads.execute(() -> attempt(device, text, 1));
    }
  }

  private void attempt(Device device, PushText text, int number) {
    boolean again = false;
    try {
      again = now(device, text) == WebPush.Outcome.LATER && number < TRIES;
    } catch (RuntimeException e) {
      LOG.warnf(e, "A device was not told");
    } finally {
      if (!again) {
        room.release();
      }
    }
    if (again) {
      CompletableFuture.delayedExecutor(10L * number * number, TimeUnit.SECONDS, threads)
          .execute(() -> attempt(device, text, number + 1));
    }
  }

  /** Sends, and says what came of it. */
  WebPush.Outcome now(Device device, PushText text) {
    places.acquireUninterruptibly();
    try {
      WebPush.Outcome outcome =
          push.send(device.subscription(), bytes(text), LIFE, text.topic(), true);
      if (outcome == WebPush.Outcome.GONE) {
        unsubscribe.call(device.userId(), device.subscription().endpoint().toString());
      }
      return outcome;
    } finally {
      places.release();
    }
  }

  private byte[] bytes(PushText text) {
    try {
      return json.writeValueAsBytes(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    threads.shutdownNow();
  }
}
