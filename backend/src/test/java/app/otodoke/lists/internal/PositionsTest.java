package app.otodoke.lists.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionsTest {

  @Test
  void thereIsAlwaysRoom() {
    Random random = new Random(7);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      int at = random.nextInt(keys.size() + 1);
      String before = at == 0 ? null : keys.get(at - 1);
      String after = at == keys.size() ? null : keys.get(at);
      String key = Positions.between(before, after);
      assertThat(before == null || before.compareTo(key) < 0).as("%s < %s", before, key).isTrue();
      assertThat(after == null || key.compareTo(after) < 0).as("%s < %s", key, after).isTrue();
      keys.add(at, key);
    }
  }

  @Test
  void addingToTheEndKeepsKeysShort() {
    String last = null;
    for (int i = 0; i < 1_000; i++) {
      last = Positions.between(last, null);
    }
    assertThat(last).hasSizeLessThan(80);
  }

  @Test
  void theSamePlaceAgainAndAgainStillHasRoom() {
    String before = Positions.between(null, null);
    String after = Positions.between(before, null);
    for (int i = 0; i < 300; i++) {
      after = Positions.between(before, after);
      assertThat(before.compareTo(after)).isNegative();
    }
    String first = before;
    for (int i = 0; i < 300; i++) {
      String earlier = Positions.between(null, first);
      assertThat(earlier.compareTo(first)).isNegative();
      first = earlier;
    }
  }
}
