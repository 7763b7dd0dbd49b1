package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.shared.SearchText;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for any text: handles are found where they were put, and nothing breaks. */
class MentionsPropertyTest {

  private static final int TEXTS = 1_000;

  /** What can stand between two calls without being part of a handle. */
  private static final List<String> BETWEEN =
      List.of(
          " ",
          "　",
          "\n",
          "、",
          "。",
          "さん",
          "ちゃん",
          "漢字",
          "カナ",
          "ｶﾅ",
          "🎧",
          "👨‍👩‍👧",
          "𠮷",
          "𩸽",
          "（",
          "「",
          "」",
          "\u200b",
          "é",
          "-",
          "#",
          "!",
          "％");

  /** Anything at all, halves of characters among it. */
  private static final List<String> ANYTHING =
      List.of(
          "@",
          "＠",
          "﹫",
          "a",
          "Ａ",
          "_",
          "9",
          "９",
          "`",
          "```",
          "\n",
          "　",
          "\ud83c",
          "\udfa7",
          "\u0000",
          "İ",
          "ß",
          "ﾞ",
          "㍿",
          "みんな",
          "everyone",
          "\u0301",
          "\ufeff");

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String handle(Random random) {
    StringBuilder handle = new StringBuilder();
    int length = 2 + random.nextInt(23);
    for (int i = 0; i < length; i++) {
      handle.append("abcdefghijklmnopqrstuvwxyz0123456789_".charAt(random.nextInt(37)));
    }
    return handle.toString();
  }

  /** The handle in letters of either case and width. */
  private static String written(Random random, String handle) {
    StringBuilder text = new StringBuilder();
    for (char c : handle.toCharArray()) {
      char written = random.nextBoolean() ? Character.toUpperCase(c) : c;
      text.append(random.nextInt(3) == 0 ? (char) (written + 0xFEE0) : written);
    }
    return text.toString();
  }

  @Test
  void everyCallIsFoundWhateverStandsAroundIt() {
    for (long seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      Set<String> called = new TreeSet<>();
      StringBuilder text = new StringBuilder(pick(random, BETWEEN));
      for (int i = random.nextInt(6); i >= 0; i--) {
        String handle = handle(random);
        called.add(handle);
        text.append(pick(random, List.of("@", "＠", "﹫"))).append(written(random, handle));
        text.append(pick(random, BETWEEN)).append(pick(random, BETWEEN));
      }
      called.remove("everyone");
      assertThat(new TreeSet<>(Mentions.handles(text.toString())))
          .as("seed %d: %s", seed, text)
          .isEqualTo(called);
      assertThat(Mentions.callsEveryone(text.toString())).isFalse();
      assertThat(Mentions.callsEveryone(text + "＠みんな")).isTrue();
      assertThat(Mentions.callsEveryone("`" + "＠みんな" + "`")).isFalse();
    }
  }

  @Test
  void anyTextIsReadWithoutHarmAndGivesHandlesOnly() {
    for (long seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pick(random, ANYTHING));
      }
      assertThat(Mentions.handles(text.toString()))
          .as("seed %d", seed)
          .allMatch(handle -> handle.matches("[a-z0-9_]{2,24}"));
      Mentions.callsEveryone(text.toString());
    }
  }

  @Test
  void foldingTwiceIsFoldingOnceAndFindsWhatIsIn() {
    for (long seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(pick(random, BETWEEN)).append(written(random, handle(random)));
      }
      String folded = SearchText.fold(text.toString());
      assertThat(SearchText.fold(folded)).as("seed %d", seed).isEqualTo(folded);
      assertThat(SearchText.fold(text.toString().toUpperCase(Locale.ROOT)))
          .as("seed %d", seed)
          .isEqualTo(folded);
      assertThat(folded).doesNotContain("　", "\n", "カ", "ｶ", "\u0000");
    }
  }
}
