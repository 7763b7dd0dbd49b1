package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void isOneLineWithoutMarkup() {
    assertThat(Excerpt.of("# 今日\n\n> **新曲** を [聴いた](https://example.org/x)\n- `よい`"))
        .isEqualTo("今日 新曲 を 聴いた よい");
  }

  @Test
  void isCutBetweenCharactersAsPeopleSeeThem() {
    String family = "👨‍👩‍👧";
    String excerpt = Excerpt.of(family.repeat(40));
    assertThat(excerpt).endsWith(family + "…");
    assertThat(excerpt.length()).isLessThanOrEqualTo(121);
  }
}
