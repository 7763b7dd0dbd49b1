package app.otodoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void kanaOfEveryKindAndWidthMeet() {
    assertThat(SearchText.fold("ヨネヅ"))
        .isEqualTo(SearchText.fold("よねづ"))
        .isEqualTo(SearchText.fold("ﾖﾈﾂﾞ"));
  }

  @Test
  void widthAndCaseMeet() {
    assertThat(SearchText.fold("ＬＥＭＯＮ①")).isEqualTo("lemon1");
  }

  @Test
  void spacesOfEveryWidthAreOne() {
    assertThat(SearchText.fold("　春 \t の　夜 ")).isEqualTo("春 の 夜");
  }

  @Test
  void longVowelsAndKanjiStay() {
    assertThat(SearchText.fold("スーパー米津")).isEqualTo("すーぱー米津");
  }

  @Test
  void wildcardsAreTakenLiterally() {
    assertThat(SearchText.like("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
  }
}
