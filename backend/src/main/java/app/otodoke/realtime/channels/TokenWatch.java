package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Connections;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/**
 * Asks for every socket again whether its token is good, so that a revocation gets through even
 * when nobody brings the news. Costs a look-up for people; for programs a query, so they are asked
 * less often.
 */
@Singleton
class TokenWatch {

  private static final int PROGRAMS_EVERY = 10;

  private final Connections connections;
  private final Renewals renewals;
  private int turns;

  TokenWatch(Connections connections, Renewals renewals) {
    this.connections = connections;
    this.renewals = renewals;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    boolean programs = ++turns % PROGRAMS_EVERY == 0;
    for (CableSocket socket : connections.all()) {
      if (programs || socket.actor().sessionId() != null) {
        renewals.stillGood(socket);
      }
    }
  }
}
