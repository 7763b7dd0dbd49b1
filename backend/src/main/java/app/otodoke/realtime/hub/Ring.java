package app.otodoke.realtime.hub;

import java.util.Arrays;

/**
 * The newest entries of one room, as they were delivered: a cache of the log without gaps. They lie
 * in few large arrays which are written over and over: kept one by one, each would grow old and
 * then die, which is the one thing that makes the collector stop everybody for long.
 */
final class Ring {

  static final int UNKNOWN = -1;

  private static final int MAX_ENTRIES = 512;
  private static final int MAX_BYTES = 1 << 18;

  private byte[] bytes = {};
  private long[] ends = {};
  private long[] seconds = {};
  private long first;
  private int count;
  private long begin;
  private long end;

  /** Takes in the entry that follows the last one; after a gap what was there is forgotten. */
  void add(long offset, byte[] json, long second) {
    if (count > 0 && offset != first + count || json.length > MAX_BYTES) {
      count = 0;
      begin = end;
    }
    if (json.length > MAX_BYTES) {
      return;
    }
    while (count == MAX_ENTRIES || end - begin + json.length > MAX_BYTES) {
      drop();
    }
    if (count == 0) {
      first = offset;
    }
    makeRoom(count + 1, (int) (end - begin) + json.length);
    put(json);
    ends[slot(offset)] = end;
    seconds[slot(offset)] = second;
    count++;
  }

  private void put(byte[] json) {
    int at = (int) (end % bytes.length);
    int fits = Math.min(json.length, bytes.length - at);
    System.arraycopy(json, 0, bytes, at, fits);
    System.arraycopy(json, fits, bytes, 0, json.length - fits);
    end += json.length;
  }

  private byte[] take(long from, long to) {
    byte[] json = new byte[(int) (to - from)];
    if (json.length > 0) {
      int at = (int) (from % bytes.length);
      int fits = Math.min(json.length, bytes.length - at);
      System.arraycopy(bytes, at, json, 0, fits);
      System.arraycopy(bytes, 0, json, fits, json.length - fits);
    }
    return json;
  }

  private void makeRoom(int entries, int size) {
    if (size > bytes.length || bytes.length == 0) {
      byte[] all = take(begin, end);
      bytes = Arrays.copyOf(all, grown(size));
      for (long offset = first; offset < first + count; offset++) {
        ends[slot(offset)] -= begin;
      }
      end -= begin;
      begin = 0;
    }
    if (entries > ends.length) {
      long[] oldEnds = ends;
      long[] oldSeconds = seconds;
      ends = new long[grown(entries)];
      seconds = new long[ends.length];
      for (long offset = first; offset < first + count; offset++) {
        ends[slot(offset)] = oldEnds[(int) (offset % oldEnds.length)];
        seconds[slot(offset)] = oldSeconds[(int) (offset % oldSeconds.length)];
      }
    }
  }

  private static int grown(int least) {
    return Math.max(16, Integer.highestOneBit(least * 2 - 1));
  }

  private int slot(long offset) {
    return (int) (offset % ends.length);
  }

  /** Forgets everything up to an entry. */
  void forgetThrough(long offset) {
    while (count > 0 && first <= offset) {
      drop();
    }
  }

  private void drop() {
    begin = ends[slot(first)];
    first++;
    count--;
  }

  /** The last position before a Unix second; UNKNOWN when that is not here. */
  long before(long second) {
    for (long offset = first; offset < first + count; offset++) {
      if (seconds[slot(offset)] >= second) {
        return offset == first ? UNKNOWN : offset - 1;
      }
    }
    return count == 0 ? UNKNOWN : first + count - 1;
  }

  /** True when all entries after one position up to another are here. */
  boolean holds(long after, long upTo) {
    return count > 0 && first <= after + 1 && upTo < first + count;
  }

  /** What an entry that is here says. */
  byte[] json(long offset) {
    return take(offset == first ? begin : ends[slot(offset - 1)], ends[slot(offset)]);
  }
}
