package app.otodoke.chat.internal;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A message on one line, without its markup. */
final class Excerpt {

  private static final int LENGTH = 120;

  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");
  private static final Pattern MARKUP =
      Pattern.compile("(?m)^\\s{0,3}(?:#{1,6}\\s+|>\\s?|[-*+]\\s+|```.*$)|\\*\\*|~~|`");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Excerpt() {}

  static String of(String body) {
    String plain = LINK.matcher(body).replaceAll("$1");
    plain = MARKUP.matcher(plain).replaceAll("");
    plain = SPACE.matcher(plain).replaceAll(" ").strip();
    return cut(plain);
  }

  /** Never through the middle of what is seen as one character. */
  private static String cut(String text) {
    if (text.length() <= LENGTH) {
      return text;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return text.substring(0, characters.preceding(LENGTH)) + "…";
  }
}
