package app.otodoke.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void idsGrowEvenWithinAMillisecond() {
    List<String> ids = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void idsAreOfVersionSevenAndTellTheTime() {
    UUID id = Ids.next();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
  }

  @Test
  void aCursorIsReadBackOrRefused() {
    UUID id = Ids.next();
    Cursor read = Cursor.parse(Cursor.of("や", 7L, id, Instant.EPOCH).text(), 4);
    assertThat(read.string(0)).isEqualTo("や");
    assertThat(read.number(1)).isEqualTo(7);
    assertThat(read.uuid(2)).isEqualTo(id);
    assertThat(read.instant(3)).isEqualTo(Instant.EPOCH);
    assertThat(Cursor.parse(null, 4)).isNull();
    assertThatThrownBy(() -> Cursor.parse("%%%", 1)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Cursor.parse(Cursor.of("a").text(), 2))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> read.number(0)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> read.uuid(0)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> read.instant(0)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aPageTellsWhetherThereIsMore() {
    List<Integer> rows = IntStream.rangeClosed(1, 4).boxed().toList();
    Page<Integer> page = Page.of(rows, 3, Cursor::of);
    assertThat(page.items()).containsExactly(1, 2, 3);
    assertThat(Cursor.parse(page.next(), 1).number(0)).isEqualTo(3);
    assertThat(Page.of(rows, 4, Cursor::of).next()).isNull();
    assertThat(Page.limit(null, 50)).isEqualTo(50);
    assertThat(Page.limit(5_000, 50)).isEqualTo(100);
    assertThat(Page.limit(-1, 50)).isEqualTo(1);
  }
}
