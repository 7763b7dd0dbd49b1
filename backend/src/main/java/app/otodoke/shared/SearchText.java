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
    String lower = unspaced(text);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (isGap(c)) {
        gap = true;
        continue;
      }
      if (gap && !folded.isEmpty()) {
        folded.append(' ');
      }
      gap = false;
      folded.append(c);
    }
    return folded.toString();
  }

  /** Folded but for the spaces. */
  static String unspaced(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    char[] folded = lower.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (isKatakana(c)) {
        folded[i] = (char) (c - KANA_DISTANCE);
      } else if (c == 'ς') { // only at a word's end, so a piece of a word would not meet it
        folded[i] = 'σ';
      }
    }
    return new String(folded);
  }

  static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == 0; // the database takes no zero
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
