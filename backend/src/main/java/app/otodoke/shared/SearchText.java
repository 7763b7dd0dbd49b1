package app.otodoke.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is searched: width, case and kind of kana do not matter. Kept beside the text that
 * people wrote, never instead of it.
 */
public final class SearchText {

  private static final int KANA_DISTANCE = 'ァ' - 'ぁ';

  private SearchText() {}

  /** Compatibility forms composed, lower case, katakana as hiragana, runs of spaces as one. */
  public static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isWhitespace(c) || c == 0) { // the database takes no zero
        gap = true;
        continue;
      }
      if (gap && !folded.isEmpty()) {
        folded.append(' ');
      }
      gap = false;
      folded.append(isKatakana(c) ? (char) (c - KANA_DISTANCE) : c);
    }
    return folded.toString();
  }

  /** The pattern for {@code LIKE} that finds the text anywhere in a folded one. */
  public static String like(String text) {
    String escaped = fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped + "%";
  }

  private static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヶ' || c == 'ヽ' || c == 'ヾ';
  }
}
