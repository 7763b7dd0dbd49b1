package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The newest entries of one room, as they were delivered: a cache of the log without gaps. */
final class Ring {

  static final int UNKNOWN = -1;

  private static final int MAX_ENTRIES = 512;
  private static final int MAX_BYTES = 1 << 19;

  private final ArrayDeque<Entry> entries = new ArrayDeque<>();
  private int bytes;

  /** An entry and the Unix second it happened in. */
  private record Entry(Message message, long second) {

    long offset() {
      return message.offset();
    }
  }

  void add(Message message, long second) {
    entries.addLast(new Entry(message, second));
    bytes += message.json().length;
    while (entries.size() > MAX_ENTRIES || bytes > MAX_BYTES) {
      drop();
    }
  }

  /** Forgets everything up to an entry. */
  void forgetThrough(long offset) {
    while (!entries.isEmpty() && entries.getFirst().offset() <= offset) {
      drop();
    }
  }

  private void drop() {
    bytes -= entries.removeFirst().message().json().length;
  }

  /** The first position that is here, or the one to come when nothing is. */
  long first(long top) {
    return entries.isEmpty() ? top + 1 : entries.getFirst().offset();
  }

  /** The last position before a Unix second; UNKNOWN when that is not here. */
  long before(long second) {
    long found = UNKNOWN;
    for (Entry entry : entries) {
      if (entry.second() >= second) {
        return found;
      }
      found = entry.offset();
    }
    return found;
  }

  /**
   * The entries after one position up to another.
   *
   * @return null when not all of them are here
   */
  List<Message> between(long after, long upTo) {
    if (after >= upTo) {
      return List.of();
    }
    if (entries.isEmpty()
        || entries.getFirst().offset() > after + 1
        || entries.getLast().offset() < upTo) {
      return null;
    }
    List<Message> found = new ArrayList<>((int) (upTo - after));
    for (var backwards = entries.descendingIterator(); backwards.hasNext(); ) {
      Entry entry = backwards.next();
      if (entry.offset() <= after) {
        break;
      }
      if (entry.offset() <= upTo) {
        found.add(entry.message());
      }
    }
    return found.reversed();
  }
}
