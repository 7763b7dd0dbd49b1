package app.otodoke.realtime.hub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * What connections that broke off had subscribed to, for a while. Nothing of it counts as
 * permission: whoever comes back is asked again, and only the same person gets an answer.
 */
@Singleton
public class SessionMemory {

  private static final int MAX_SESSIONS = 20_000;

  private final Cache<String, Remembered> sessions;

  SessionMemory(Hub hub) {
    sessions =
        Caffeine.newBuilder()
            .maximumSize(MAX_SESSIONS)
            .expireAfterWrite(hub.settings().sessionMemory())
            .build();
  }

  private record Remembered(UUID userId, List<String> identifiers) {}

  public void remember(CableSocket socket) {
    List<String> identifiers = List.copyOf(socket.subscriptions().keySet());
    if (socket.sid() != null && !identifiers.isEmpty()) {
      sessions.put(socket.sid(), new Remembered(socket.userId(), identifiers));
    }
  }

  /** What this person's lost connection had subscribed to; given once. */
  public List<String> recall(String sid, UUID userId) {
    Remembered remembered = sessions.getIfPresent(sid);
    boolean own = remembered != null && remembered.userId().equals(userId);
    return own && sessions.asMap().remove(sid, remembered) ? remembered.identifiers() : List.of();
  }
}
