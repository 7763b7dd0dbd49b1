package app.otodoke.realtime.handshake;

import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Connections;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.wire.Reason;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Sends everybody away when the server stops: nobody new comes in, what was asked for is answered,
 * and then people leave one after the other, so that they do not all come back at the same moment.
 */
@Singleton
public class Draining {

  private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long ANSWERS_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long GOODBYE_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Connections connections;
  private final Hub hub;
  private volatile boolean begun;

  Draining(Connections connections, Hub hub) {
    this.connections = connections;
    this.hub = hub;
  }

  public boolean begun() {
    return begun;
  }

  /** Before requests are waited for. */
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    drain();
  }

  /** Before the database and the HTTP server go, when nothing is waited for. */
  void stop(@Observes @Priority(10) ShutdownEvent event) {
    drain();
  }

  private void drain() {
    if (begun) {
      return;
    }
    begun = true;
    List<CableSocket> sockets = new ArrayList<>(connections.all());
    sockets.forEach(CableSocket::stopListening);
    await(ANSWERS_NANOS, () -> sockets.stream().noneMatch(CableSocket::busy));
    Collections.shuffle(sockets);
    long most = hub.settings().drain().toNanos() / Math.max(1, sockets.size());
    long pause = Math.min(BETWEEN_NANOS, most);
    for (CableSocket socket : sockets) {
      socket.disconnect(Reason.SERVER_RESTART);
      LockSupport.parkNanos(pause);
    }
    await(GOODBYE_NANOS, () -> connections.all().isEmpty());
  }

  private static void await(long nanos, BooleanSupplier condition) {
    long deadline = System.nanoTime() + nanos;
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }
}
