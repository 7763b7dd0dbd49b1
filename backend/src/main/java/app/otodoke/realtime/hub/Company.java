package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Who is present in which stream. Somebody is there from their first session until a while after
 * their last one broke, or at once when it said goodbye; sessions on other nodes count as one each.
 */
@Singleton
public class Company {

  private static final long ELSEWHERE_SECONDS = 20;

  private final Hub hub;
  private final Relay relay;
  private final Map<String, Map<String, Present>> streams = new ConcurrentHashMap<>();

  Company(Hub hub, Relay relay) {
    this.hub = hub;
    this.relay = relay;
  }

  /** Somebody, and their sessions: subscriptions here, or names of other nodes. */
  private record Present(String info, Map<Object, Long> sessions) {

    boolean here() {
      return sessions.keySet().stream().anyMatch(Subscription.class::isInstance);
    }
  }

  /** A session of the person is there. */
  public void join(String stream, String id, String info, Subscription session) {
    enter(stream, id, info, session);
    relay.presence(stream, id, info);
  }

  private void enter(String stream, String id, String info, Object session) {
    streams.compute(
        stream,
        (name, known) -> {
          Map<String, Present> people = known == null ? new ConcurrentHashMap<>() : known;
          Present there = people.get(id);
          if (there == null) {
            there = new Present(info, new ConcurrentHashMap<>());
            people.put(id, there);
            tell(
                stream,
                "{\"type\":\"join\",\"id\":%s,\"info\":%s}".formatted(Frames.quoted(id), info));
          }
          there.sessions().put(session, System.nanoTime());
          return people;
        });
  }

  /** A session of the person is gone for good. */
  public void leave(String stream, String id, Subscription session) {
    if (!depart(stream, id, session)) {
      relay.presence(stream, id, null);
    }
  }

  /** True when the person is still there with another session of this node. */
  private boolean depart(String stream, String id, Object session) {
    boolean[] here = new boolean[1];
    streams.computeIfPresent(
        stream,
        (name, people) -> {
          Present there = people.get(id);
          if (there == null || there.sessions().remove(session) == null) {
            return people;
          }
          here[0] = there.here();
          if (there.sessions().isEmpty()) {
            people.remove(id);
            tell(stream, "{\"type\":\"leave\",\"id\":%s}".formatted(Frames.quoted(id)));
          }
          return people.isEmpty() ? null : people;
        });
    return here[0];
  }

  /** Another node tells who is present there; has to be repeated to stay true. */
  public void elsewhere(String stream, String id, String info, String node) {
    if (info == null) {
      depart(stream, id, node);
    } else {
      enter(stream, id, info, node);
    }
  }

  /** Tells other nodes again who is present here, and forgets whom they no longer tell of. */
  public void announce() {
    long old = System.nanoTime() - TimeUnit.SECONDS.toNanos(ELSEWHERE_SECONDS);
    for (String stream : List.copyOf(streams.keySet())) {
      streams
          .getOrDefault(stream, Map.of())
          .forEach((id, there) -> announce(stream, id, there, old));
    }
  }

  private void announce(String stream, String id, Present there, long old) {
    if (there.here()) {
      relay.presence(stream, id, there.info());
    }
    there
        .sessions()
        .forEach(
            (session, since) -> {
              if (session instanceof String && since < old) {
                hub.threads().execute(() -> depart(stream, id, session));
              }
            });
  }

  /** A session of the person broke off; it may well come back. */
  public void lose(String stream, String id, Subscription session) {
    CompletableFuture.delayedExecutor(
            hub.settings().presenceMemory().toMillis(), TimeUnit.MILLISECONDS, hub.threads())
        .execute(() -> leave(stream, id, session));
  }

  /** Whether the person is present in the stream, on whatever node. */
  public boolean has(String stream, String id) {
    return streams.getOrDefault(stream, Map.of()).containsKey(id);
  }

  /** Everybody present, as the protocol tells it. */
  public String info(String stream, boolean records) {
    String[] list = {"", "0"};
    streams.computeIfPresent(
        stream,
        (name, people) -> {
          list[0] =
              people.entrySet().stream().map(Company::record).collect(Collectors.joining(","));
          list[1] = Integer.toString(people.size());
          return people;
        });
    return records
        ? "{\"type\":\"info\",\"total\":%s,\"records\":[%s]}".formatted(list[1], list[0])
        : "{\"type\":\"info\",\"total\":%s}".formatted(list[1]);
  }

  private static String record(Map.Entry<String, Present> entry) {
    return "{\"id\":%s,\"info\":%s}"
        .formatted(Frames.quoted(entry.getKey()), entry.getValue().info());
  }

  private void tell(String stream, String json) {
    hub.publish(stream, Message.presence(json));
  }
}
