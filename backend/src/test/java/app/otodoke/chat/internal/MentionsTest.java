package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "@ada hello|ada",
        "こんにちは@adaさん|ada",
        "こんにちは＠ａｄａさん|ada",
        "（@ada）と「@ben」|ada,ben",
        "@Ada @ADA|ada",
        "@ada,@ben!|ada,ben",
        "ｱﾀﾞさん@ada_1|ada_1",
        "#@ada|ada",
      })
  void callsWhereverNoLetterOfAHandleStandsBefore(String body, String handles) {
    assertThat(Mentions.handles(body)).containsExactly(handles.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.com",
        "@a",
        "@",
        "＠ さん",
        "`@ada`",
        "use `@Inject` or ```\n@ada\n```",
        "@abcdefghijklmnopqrstuvwxyz0",
      })
  void doesNotCall(String body) {
    assertThat(Mentions.handles(body)).isEmpty();
  }

  @Test
  void looksAtALimitedNumberQuickly() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      many.append("@p").append(i).append(' ');
    }
    assertThat(Mentions.handles(many.toString())).hasSize(50);
    assertThat(Mentions.handles("@`".repeat(4_000))).isEmpty();
  }
}
