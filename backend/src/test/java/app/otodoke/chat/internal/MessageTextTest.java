package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.chat.MessageEmpty;
import app.otodoke.chat.MessageTooLong;
import app.otodoke.chat.MessageUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "\n\t", "\u200b\u200d", "\u2800", "\u3164"})
  void nothingToBeSeenIsNothing(String body) {
    assertThatThrownBy(() -> MessageText.check(body, true)).isInstanceOf(MessageEmpty.class);
  }

  @Test
  void nothingIsEnoughNextToAPicture() {
    assertThat(MessageText.check("", false)).isEmpty();
  }

  @Test
  void countsCharactersNotCodeUnits() {
    assertThat(MessageText.check("🎵".repeat(8_000), true)).isNotEmpty();
    assertThatThrownBy(() -> MessageText.check("あ".repeat(8_001), true))
        .isInstanceOfSatisfying(
            MessageTooLong.class,
            refusal -> assertThat(refusal.arguments()).containsExactly(8_001, 8_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007", "\u001b[31m", "a\ud83c", "\udfb5a", "a\u0085b"})
  void refusesControlCharactersAndBrokenSurrogates(String body) {
    assertThatThrownBy(() -> MessageText.check(body, true)).isInstanceOf(MessageUnreadable.class);
  }

  @Test
  void linesAndTabsAreText() {
    assertThat(MessageText.check("a\n\tb\r\nc", true)).isEqualTo("a\n\tb\r\nc");
  }
}
