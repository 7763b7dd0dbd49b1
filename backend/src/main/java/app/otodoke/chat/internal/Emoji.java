package app.otodoke.chat.internal;

import app.otodoke.chat.EmojiUnknown;
import java.util.regex.Pattern;

/** What counts as one emoji: what people see as one character, or the name of the circle's own. */
final class Emoji {

  /** Enough for families and for flags made of tags; too little for piles of marks. */
  private static final int LENGTH = 35;

  private static final Pattern ONE_CHARACTER = Pattern.compile("\\X");
  private static final Pattern CUSTOM = Pattern.compile(":[a-z0-9_]{2,32}:");
  private static final char AS_PICTURE = '\uFE0F';

  private Emoji() {}

  /**
   * The emoji in the one form it is kept in.
   *
   * @throws EmojiUnknown when it is something else
   */
  static String of(String text) {
    if (text == null || text.length() > LENGTH || !isCustom(text) && !isPicture(text)) {
      throw new EmojiUnknown();
    }
    return isCustom(text) ? text : asPicture(text);
  }

  /**
   * The same for where the circle's own cannot be shown.
   *
   * @throws EmojiUnknown when it is something else
   */
  static String picture(String text) {
    if (isCustom(text)) {
      throw new EmojiUnknown();
    }
    return of(text);
  }

  static boolean isCustom(String text) {
    return CUSTOM.matcher(text).matches();
  }

  private static boolean isPicture(String text) {
    return MessageText.isReadable(text)
        && ONE_CHARACTER.matcher(text).matches()
        && (text.indexOf(AS_PICTURE) > 0 && text.codePoints().anyMatch(Character::isEmoji)
            || text.codePoints().anyMatch(Character::isEmojiPresentation)
            || Character.isExtendedPictographic(text.codePointAt(0)));
  }

  /** A lone sign that has a form as text too is meant as a picture: ❤ is ❤️. */
  private static String asPicture(String text) {
    int sign = text.codePointAt(0);
    boolean alone = text.length() == Character.charCount(sign);
    return alone && !Character.isEmojiPresentation(sign) ? text + AS_PICTURE : text;
  }
}
