package app.otodoke.realtime.channels;

import app.otodoke.chat.RoomsApi;
import app.otodoke.realtime.hub.Hub;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Which rooms people are in. Whoever asks while an answer is on its way waits for the next one,
 * which is for all who wait: thousands who come back at once cost a few questions.
 */
@Singleton
class MemberRooms {

  private final RoomsApi rooms;
  private final Hub hub;
  private Map<UUID, CompletableFuture<Set<UUID>>> waiting = new HashMap<>();
  private boolean asking;

  MemberRooms(RoomsApi rooms, Hub hub) {
    this.rooms = rooms;
    this.hub = hub;
  }

  /** The person's rooms, as they are after this was called. Blocks. */
  Set<UUID> of(UUID userId) {
    CompletableFuture<Set<UUID>> answer;
    synchronized (this) {
      answer = waiting.computeIfAbsent(userId, id -> new CompletableFuture<>());
      if (!asking) {
        asking = true;
        hub.threads().execute(this::ask);
      }
    }
    return answer.join();
  }

  /** How many wait for the next question. */
  synchronized int waiting() {
    return waiting.size();
  }

  synchronized boolean isAsking() {
    return asking;
  }

  private void ask() {
    for (var batch = next(); !batch.isEmpty(); batch = next()) {
      try {
        Map<UUID, Set<UUID>> found = rooms.roomIdsOf(batch.keySet());
        batch.forEach((userId, answer) -> answer.complete(found.get(userId)));
      } catch (RuntimeException e) {
        batch.values().forEach(answer -> answer.completeExceptionally(e));
      }
    }
  }

  private synchronized Map<UUID, CompletableFuture<Set<UUID>>> next() {
    Map<UUID, CompletableFuture<Set<UUID>>> batch = waiting;
    waiting = new HashMap<>();
    asking = !batch.isEmpty();
    return batch;
  }
}
