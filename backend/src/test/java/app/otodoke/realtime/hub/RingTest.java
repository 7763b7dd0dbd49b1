package app.otodoke.realtime.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RingTest {

  private final Ring ring = new Ring();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsHereAtFirst() {
    assertThat(ring.holds(0, 1)).isFalse();
    assertThat(ring.before(5)).isEqualTo(Ring.UNKNOWN);
  }

  @Test
  void holdsTheNewestWhateverTheirLengthsAre() {
    Random random = new Random(7);
    TreeMap<Long, byte[]> all = new TreeMap<>();
    for (long offset = 41; offset < 20_000; offset++) {
      byte[] json = new byte[random.nextInt(random.nextInt(20) == 0 ? 60_000 : 900)];
      random.nextBytes(json);
      all.put(offset, json);
      ring.add(offset, json, offset / 10);
      long oldest = offset;
      while (oldest > 0 && ring.holds(oldest - 2, offset)) {
        oldest--;
      }
      long some = oldest + random.nextLong(offset - oldest + 1);
      assertThat(ring.json(some)).isEqualTo(all.get(some));
      assertThat(ring.json(oldest)).isEqualTo(all.get(oldest));
      assertThat(ring.json(offset)).isEqualTo(json);
      assertThat(ring.holds(offset, offset + 1)).isFalse();
      assertThat(ring.holds(oldest - 2, offset)).isFalse();
    }
  }

  @Test
  void forgetsWhatIsToldAndWhatComesBeforeAGap() {
    for (long offset = 1; offset <= 9; offset++) {
      ring.add(offset, bytes("no. " + offset), 0);
    }
    ring.forgetThrough(6);
    assertThat(ring.holds(5, 9)).isFalse();
    assertThat(ring.holds(6, 9)).isTrue();
    assertThat(ring.json(7)).isEqualTo(bytes("no. 7"));
    ring.add(12, bytes("no. 12"), 0);
    assertThat(ring.holds(8, 9)).isFalse();
    assertThat(ring.holds(11, 12)).isTrue();
    assertThat(ring.json(12)).isEqualTo(bytes("no. 12"));
  }

  @Test
  void whatIsTooLongForItLeavesNothing() {
    ring.add(1, bytes("short"), 0);
    ring.add(2, new byte[1 << 20], 0);
    assertThat(ring.holds(0, 1)).isFalse();
    assertThat(ring.holds(1, 2)).isFalse();
    ring.add(3, bytes("short"), 0);
    assertThat(ring.holds(2, 3)).isTrue();
  }

  @Test
  void knowsWhatWasThereBeforeASecond() {
    ring.add(1, bytes("a"), 100);
    ring.add(2, bytes("b"), 100);
    ring.add(3, bytes("c"), 102);
    assertThat(ring.before(100)).isEqualTo(Ring.UNKNOWN);
    assertThat(ring.before(101)).isEqualTo(2);
    assertThat(ring.before(102)).isEqualTo(2);
    assertThat(ring.before(103)).isEqualTo(3);
  }
}
