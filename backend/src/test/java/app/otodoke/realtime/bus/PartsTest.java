package app.otodoke.realtime.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTest {

  private final Parts parts = new Parts();

  @Test
  void aLongTextComesBackWholeInWhateverOrder() {
    String text = "0123456789".repeat(3_000);
    List<String> pieces = new java.util.ArrayList<>(parts.cut(text));
    assertThat(pieces).hasSizeGreaterThan(3).allMatch(piece -> piece.length() < 8_000);
    Collections.reverse(pieces);
    for (String piece : pieces.subList(0, pieces.size() - 1)) {
      assertThat(parts.join(piece)).isEmpty();
    }
    assertThat(parts.join(pieces.getLast())).contains(text);
  }

  @Test
  void emptyTextsTravelToo() {
    assertThat(parts.cut("")).singleElement().extracting(parts::join).isEqualTo(Optional.of(""));
  }

  @Test
  void nonsenseIsNoText() {
    for (String odd : List.of("", "x", "a/b/c:d", "a/1/1:d", "a/0/99999:d", "a/-1/2:d", "//:")) {
      assertThat(parts.join(odd)).isEmpty();
    }
  }
}
