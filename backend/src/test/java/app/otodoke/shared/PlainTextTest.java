package app.otodoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void countsAsPeopleDo() {
    assertThat(PlainText.length("👩‍👩‍👧‍👦")).isEqualTo(1);
    assertThat(PlainText.length("e\u0301")).isEqualTo(1);
    assertThat(PlainText.length("米津")).isEqualTo(2);
    assertThat(PlainText.length("🇯🇵🇫🇷")).isEqualTo(2);
  }

  @Test
  void cleansBlanksAndComposes() {
    assertThat(PlainText.line("　 a \t b　c ")).isEqualTo("a b c");
    assertThat(PlainText.line("か\u3099")).isEqualTo("が");
    assertThat(PlainText.lines(" a\r\nb\rc ")).isEqualTo("a\nb\nc");
  }

  @Test
  void knowsWhatDeceivesTheEye() {
    for (String text :
        new String[] {"\u202Ea", "a\u200Bb", "\uFEFFa", "\u0000", "\uD800", "\uE000", "\u3164"}) {
      assertThat(PlainText.honest(text)).as("U+%04X", (int) text.charAt(0)).isFalse();
    }
    for (String text : new String[] {"❤️", "👩‍🚀", "می‌خواهم", "Zoë", "ﾊﾝｶｸ", "a~^|"}) {
      assertThat(PlainText.honest(text)).as(text).isTrue();
    }
    assertThat(PlainText.honestLines("a\n\tb")).isTrue();
    assertThat(PlainText.honest("a\nb")).isFalse();
  }
}
