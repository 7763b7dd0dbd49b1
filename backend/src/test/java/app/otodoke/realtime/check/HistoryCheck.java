package app.otodoke.realtime.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides from what clients recorded and what the log says in the end whether anything was lost,
 * doubled, reordered or taken back. Empty means it was not.
 */
public final class HistoryCheck {

  private final List<String> faults = new ArrayList<>();

  private HistoryCheck() {}

  /**
   * Something a client asked for.
   *
   * @param key what the log recognises it by: the client id of a message, or the text of an edit
   * @param acknowledged true when the server said it was durable
   */
  public record Sent(String room, String key, boolean acknowledged) {}

  /** An event a subscriber was given, in the order it was given. */
  public record Heard(String subscriber, String room, String epoch, long offset, String key) {}

  /** An entry of the final log. */
  public record Entry(String room, long offset, String key) {}

  /** Between which positions a subscriber was to hear a room: after the first, up to the last. */
  public record Interval(String subscriber, String room, long after, long upTo) {}

  /** Everything that was recorded. */
  public record Recording(
      List<Sent> sent, List<Heard> heard, List<Entry> log, List<Interval> intervals) {}

  public static List<String> faults(Recording recording) {
    HistoryCheck check = new HistoryCheck();
    check.log(recording.log());
    check.sent(recording.sent(), recording.log());
    check.heard(recording);
    return check.faults;
  }

  private void log(List<Entry> log) {
    Map<String, Long> last = new HashMap<>();
    for (Entry entry : log) {
      long expected = last.getOrDefault(entry.room(), 0L) + 1;
      if (entry.offset() != expected) {
        fault("the log of %s goes on with %d, not %d", entry.room(), entry.offset(), expected);
      }
      last.put(entry.room(), entry.offset());
    }
  }

  private void sent(List<Sent> sent, List<Entry> log) {
    Map<String, Integer> stored = new HashMap<>();
    log.forEach(entry -> stored.merge(entry.room() + " " + entry.key(), 1, Integer::sum));
    Set<String> acknowledged = new HashSet<>();
    Set<String> asked = new HashSet<>();
    for (Sent one : sent) {
      asked.add(one.room() + " " + one.key());
      if (one.acknowledged()) {
        acknowledged.add(one.room() + " " + one.key());
      }
    }
    for (String key : asked) {
      int times = stored.getOrDefault(key, 0);
      if (times > 1) {
        fault("doubled: %s is stored %d times", key, times);
      } else if (times == 0 && acknowledged.contains(key)) {
        fault("lost: %s was acknowledged and is not stored", key);
      }
    }
  }

  private void heard(Recording recording) {
    Map<String, Entry> log = new HashMap<>();
    recording.log().forEach(entry -> log.put(entry.room() + " " + entry.offset(), entry));
    Map<String, List<Heard>> bySubscriber = new HashMap<>();
    for (Heard heard : recording.heard()) {
      bySubscriber
          .computeIfAbsent(heard.subscriber() + " " + heard.room(), key -> new ArrayList<>())
          .add(heard);
    }
    for (Interval interval : recording.intervals()) {
      String who = interval.subscriber() + " " + interval.room();
      follow(interval, bySubscriber.getOrDefault(who, List.of()), log);
    }
  }

  private void follow(Interval interval, List<Heard> heard, Map<String, Entry> log) {
    long at = interval.after();
    String epoch = null;
    for (Heard one : heard) {
      String who = one.subscriber() + " in " + one.room();
      if (epoch != null && !epoch.equals(one.epoch())) {
        fault("%s: the epoch changed at %d", who, one.offset());
      }
      epoch = one.epoch();
      if (one.offset() <= at) {
        fault("%s: %d again or too late, after %d", who, one.offset(), at);
      } else if (one.offset() > at + 1) {
        fault("%s: a gap before %d, after %d", who, one.offset(), at);
      }
      at = Math.max(at, one.offset());
      Entry entry = log.get(one.room() + " " + one.offset());
      if (entry == null || !entry.key().equals(one.key())) {
        fault("%s: %d was told as %s and is not that in the log", who, one.offset(), one.key());
      }
      if (one.offset() > interval.upTo()) {
        fault("%s: %d was not for them any more", who, one.offset());
      }
    }
    if (at < interval.upTo()) {
      fault(
          "%s in %s heard up to %d of %d",
          interval.subscriber(), interval.room(), at, interval.upTo());
    }
  }

  private void fault(String pattern, Object... arguments) {
    faults.add(pattern.formatted(arguments));
  }
}
