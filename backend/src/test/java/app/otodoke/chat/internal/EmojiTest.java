package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.chat.EmojiUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🎧",
        "👍🏽",
        "❤️",
        "❤️‍🔥",
        "👨‍👩‍👧‍👦",
        "🇯🇵",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "1️⃣",
        "🏳️‍🌈",
        "㊗️",
        ":parrot:",
        ":a_1:"
      })
  void takesOneEmojiAsItIs(String emoji) {
    assertThat(Emoji.of(emoji)).isEqualTo(emoji);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "あ",
        "1",
        "#",
        "🎧🎧",
        "🎧 ",
        "é",
        ":A:",
        ":a:",
        ":no such:",
        "::",
        ":-)",
        "\ud83c",
        "🎧\u0000",
        "👍👎"
      })
  void takesNothingElse(String text) {
    assertThatThrownBy(() -> Emoji.of(text)).isInstanceOf(EmojiUnknown.class);
  }

  @Test
  void knowsOneSignInBothItsFormsAsOneEmoji() {
    assertThat(Emoji.of("❤")).isEqualTo(Emoji.of("❤️"));
  }

  @Test
  void takesNoPilesOfMarks() {
    assertThatThrownBy(() -> Emoji.of("🎧" + "\u0301".repeat(200)))
        .isInstanceOf(EmojiUnknown.class);
    assertThatThrownBy(() -> Emoji.of(null)).isInstanceOf(EmojiUnknown.class);
  }
}
