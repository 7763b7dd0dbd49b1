package app.otodoke.realtime.hub;

import app.otodoke.chat.LogEntry;
import app.otodoke.realtime.wire.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;

/**
 * One room's log as it is delivered on this node: in the order of its positions, without gaps, with
 * the room's members as of the last entry. What comes out of order waits for what is missing, which
 * is read from the log.
 */
final class RoomFeed {

  /** So many out of order are kept; more than that is read from the log anyway. */
  private static final int MAX_EARLY = 1024;

  private final UUID roomId;
  private final String stream;
  private final String stamp;
  private final Hub hub;
  private final ReentrantLock lock = new ReentrantLock();
  private final TreeMap<Long, LogEntry> early = new TreeMap<>();
  private final Set<UUID> members = new HashSet<>();
  private final Ring ring = new Ring();
  private long top = Stream.UNKNOWN;
  private volatile long usedNanos = System.nanoTime();

  RoomFeed(UUID roomId, String epoch, Hub hub) {
    this.roomId = roomId;
    this.stream = Streams.room(roomId);
    this.stamp = Message.stamp(stream, epoch);
    this.hub = hub;
  }

  UUID roomId() {
    return roomId;
  }

  String stream() {
    return stream;
  }

  void used() {
    usedNanos = System.nanoTime();
  }

  /** True when nobody listens and nobody has for a while. */
  boolean stale(long idleNanos) {
    return System.nanoTime() - usedNanos > idleNanos && !hub.isListenedTo(stream);
  }

  /** The last position delivered, or about to be. */
  long top() {
    lock.lock();
    try {
      return top;
    } finally {
      lock.unlock();
    }
  }

  boolean isMember(UUID userId) {
    lock.lock();
    try {
      return members.contains(userId);
    } finally {
      lock.unlock();
    }
  }

  /** Begins after a position, with the newest entries up to it and the members since. */
  void start(long position, List<LogEntry> newest, Set<UUID> present) {
    lock.lock();
    try {
      members.addAll(present);
      newest.forEach(entry -> remember(message(entry), entry));
      top = position;
      release();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes entries that are committed, in any order, repeated or not.
   *
   * @return true when some before them are missing
   */
  boolean offer(List<LogEntry> entries) {
    lock.lock();
    try {
      for (LogEntry entry : entries) {
        if (entry.seq() > top) {
          early.put(entry.seq(), entry);
        }
      }
      if (top != Stream.UNKNOWN) {
        release();
      }
      while (early.size() > MAX_EARLY) {
        early.pollLastEntry();
      }
      return top != Stream.UNKNOWN && !early.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  private void release() {
    while (!early.isEmpty() && early.firstKey() <= top + 1) {
      LogEntry entry = early.pollFirstEntry().getValue();
      if (entry.seq() == top + 1) {
        deliver(entry);
      }
    }
  }

  private void deliver(LogEntry entry) {
    Message message = message(entry);
    top = entry.seq();
    remember(message, entry);
    switch (entry.kind()) {
      case "member.joined" -> members.add(entry.subjectId());
      case "member.left" -> {
        members.remove(entry.subjectId());
        hub.publishLeaving(stream, message, entry.subjectId());
        return;
      }
      case "message.deleted" -> ring.forgetThrough(entry.seq() - 1); // its text is wiped in the log
      default -> {}
    }
    hub.publish(stream, message);
  }

  private void remember(Message message, LogEntry entry) {
    ring.add(message.offset(), message.json(), entry.at().getEpochSecond());
  }

  private Message message(LogEntry entry) {
    return Message.stored(stamp, entry.seq(), entry.json());
  }

  List<Message> messages(List<LogEntry> entries) {
    return entries.stream().map(this::message).toList();
  }

  /** The last position before a Unix second; {@link Ring#UNKNOWN} when it is further back. */
  long before(long second) {
    lock.lock();
    try {
      return top == 0 ? 0 : ring.before(second);
    } finally {
      lock.unlock();
    }
  }

  /** What is remembered after one position up to another; null when not all of it is. */
  List<Message> between(long after, long upTo) {
    lock.lock();
    try {
      if (after >= upTo) {
        return List.of();
      }
      return ring.holds(after, upTo)
          ? LongStream.rangeClosed(after + 1, upTo)
              .mapToObj(seq -> Message.stored(stamp, seq, ring.json(seq)))
              .toList()
          : null;
    } finally {
      lock.unlock();
    }
  }
}
