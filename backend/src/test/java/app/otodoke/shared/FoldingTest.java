package app.otodoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldingTest {

  /** What folds in an unusual way: width, case, kana, marks, ligatures, surrogates, Hangul. */
  private static final String[] ODD = {
    "ﾊﾞ",
    "ﾊ",
    "ﾟ",
    "バ",
    "は",
    "゙",
    "㌔",
    "㍿",
    "ﬁ",
    "ﬃ",
    "①",
    "Ａ",
    "a",
    "Z",
    "İ",
    "ß",
    "Σ",
    "ΑΣ",
    "ς",
    "𝒜",
    "🎸",
    "👨‍👩‍👧",
    "🇯🇵",
    "é",
    "é",
    "̈",
    "ㄱ",
    "ㅏ",
    "ㄴ",
    "각",
    "가",
    "ᆨ",
    " ",
    "　",
    "\t",
    "\n",
    " ",
    "‍",
    "ー",
    "、",
    "曲",
    "\u0344",
    "\u0301",
    "x",
    "゛",
    "ヷ",
    "ヽ",
    "ﾞ"
  };

  @Test
  void foldsLikeTheSearchedTextWhateverItIs() {
    Random random = new Random(20261201);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random, random.nextInt(12));
      assertThat(Folding.of(text).folded()).as(escaped(text)).isEqualTo(SearchText.fold(text));
    }
  }

  @Test
  void whatIsFoundFoldsToSomethingWithTheNeedle() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random, 1 + random.nextInt(12));
      String folded = SearchText.fold(text);
      if (folded.isEmpty()) {
        continue;
      }
      int start = random.nextInt(folded.length());
      String needle = folded.substring(start, start + 1 + random.nextInt(folded.length() - start));
      if (needle.equals(" ")) {
        continue;
      }
      List<Folding.Range> ranges = Folding.of(text).find(List.of(needle));
      assertThat(ranges).as(escaped(text)).isNotEmpty();
      int end = 0;
      for (Folding.Range range : ranges) {
        assertThat(range.start()).as(escaped(text)).isGreaterThanOrEqualTo(end);
        assertThat(range.end()).isGreaterThan(range.start()).isLessThanOrEqualTo(text.length());
        end = range.end();
        assertThat(SearchText.fold("|" + text.substring(range.start(), range.end()) + "|"))
            .as(escaped(text))
            .contains(needle.strip());
      }
    }
  }

  @Test
  void rangesCountAsJavaScriptDoes() {
    assertThat(marked("🎸🎸ｷﾞﾀｰを弾く", "ぎたー")).isEqualTo("🎸🎸[ｷﾞﾀｰ]を弾く");
    assertThat(marked("ｶﾗｵｹ ﬁnale", "i")).isEqualTo("ｶﾗｵｹ [ﬁ]nale");
    assertThat(marked("5㌔走る", "ろ")).isEqualTo("5[㌔]走る");
    assertThat(marked("夜　 の曲", "夜 の")).isEqualTo("[夜　 の]曲");
    assertThat(marked("曲曲曲の曲", "曲")).isEqualTo("[曲曲曲]の[曲]");
    assertThat(marked("ΟΔΟΣ", "οδοσ")).isEqualTo("[ΟΔΟΣ]");
    assertThat(marked("𝒜bc", "ab")).isEqualTo("[𝒜b]c");
  }

  private static String marked(String text, String needle) {
    StringBuilder marked = new StringBuilder(text);
    for (Folding.Range range : Folding.of(text).find(List.of(needle)).reversed()) {
      marked.insert(range.end(), "]").insert(range.start(), "[");
    }
    return marked.toString();
  }

  private static String text(Random random, int parts) {
    return random.ints(parts, 0, ODD.length).mapToObj(i -> ODD[i]).collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.chars().mapToObj("%04x"::formatted).collect(Collectors.joining(" "));
  }
}
