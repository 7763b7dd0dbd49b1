package app.otodoke.realtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.realtime.check.HistoryCheck.Entry;
import app.otodoke.realtime.check.HistoryCheck.Heard;
import app.otodoke.realtime.check.HistoryCheck.Interval;
import app.otodoke.realtime.check.HistoryCheck.Recording;
import app.otodoke.realtime.check.HistoryCheck.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The checker passes what is right and finds every kind of wrong. */
class HistoryCheckTest {

  private static final List<Entry> LOG =
      List.of(new Entry("r", 1, "a"), new Entry("r", 2, "b"), new Entry("r", 3, "c"));

  private static Heard heard(long offset, String key) {
    return new Heard("s", "r", "e", offset, key);
  }

  private static final List<Heard> ALL = List.of(heard(1, "a"), heard(2, "b"), heard(3, "c"));

  private static List<String> check(List<Entry> log, List<Heard> heard, Sent... sent) {
    return HistoryCheck.faults(
        new Recording(List.of(sent), heard, log, List.of(new Interval("s", "r", 0, 3))));
  }

  private static List<Heard> changed(UnaryOperator<List<Heard>> change) {
    return change.apply(new ArrayList<>(ALL));
  }

  @Test
  void whatIsRightPasses() {
    assertThat(check(LOG, ALL, new Sent("r", "a", true), new Sent("r", "x", false))).isEmpty();
  }

  @Test
  void anAcknowledgedMessageThatIsNotStoredIsLost() {
    assertThat(check(LOG, ALL, new Sent("r", "x", true)))
        .singleElement()
        .asString()
        .contains("lost");
  }

  @Test
  void aMessageThatIsStoredTwiceIsDoubled() {
    List<Entry> log = List.of(LOG.get(0), new Entry("r", 2, "a"), new Entry("r", 3, "c"));
    List<Heard> heard = List.of(heard(1, "a"), heard(2, "a"), heard(3, "c"));
    assertThat(check(log, heard, new Sent("r", "a", true)))
        .singleElement()
        .asString()
        .contains("doubled");
  }

  @Test
  void aMissingEventIsAGap() {
    assertThat(
            check(
                LOG,
                changed(
                    all -> {
                      all.remove(1);
                      return all;
                    })))
        .isNotEmpty();
    assertThat(
            check(
                LOG,
                changed(
                    all -> {
                      all.remove(2);
                      return all;
                    })))
        .isNotEmpty();
    assertThat(check(LOG, List.of())).isNotEmpty();
  }

  @Test
  void anEventThatComesTwiceIsFound() {
    assertThat(
            check(
                LOG,
                changed(
                    all -> {
                      all.add(all.getLast());
                      return all;
                    })))
        .isNotEmpty();
  }

  @Test
  void anotherOrderIsFound() {
    assertThat(check(LOG, List.of(ALL.get(1), ALL.get(0), ALL.get(2)))).isNotEmpty();
  }

  @Test
  void anEventThatIsNotWhatTheLogSaysIsFound() {
    assertThat(check(LOG, List.of(ALL.get(0), heard(2, "reverted"), ALL.get(2)))).isNotEmpty();
  }

  @Test
  void anotherEpochIsFound() {
    List<Heard> heard = List.of(ALL.get(0), ALL.get(1), new Heard("s", "r", "f", 3, "c"));
    assertThat(check(LOG, heard)).isNotEmpty();
  }

  @Test
  void whatComesAfterTheRightToItEndedIsFound() {
    List<Interval> intervals = List.of(new Interval("s", "r", 0, 2));
    assertThat(HistoryCheck.faults(new Recording(List.of(), ALL, LOG, intervals))).isNotEmpty();
  }

  @Test
  void aHoleInTheLogItselfIsFound() {
    assertThat(check(List.of(LOG.get(0), LOG.get(2)), List.of())).isNotEmpty();
  }
}
