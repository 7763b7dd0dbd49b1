package app.otodoke.chat.internal;

import app.otodoke.chat.MessageEmpty;
import app.otodoke.chat.MessageTooLong;
import app.otodoke.chat.MessageUnreadable;

/** What may be said. */
final class MessageText {

  /** In characters as Unicode counts them. */
  static final int MAX_LENGTH = 8_000;

  private MessageText() {}

  /**
   * @param alone whether there is nothing but the text
   */
  static String check(String body, boolean alone) {
    if (alone && isBlank(body)) {
      throw new MessageEmpty();
    }
    int length = body.codePointCount(0, body.length());
    if (length > MAX_LENGTH) {
      throw new MessageTooLong(length, MAX_LENGTH);
    }
    if (!isReadable(body)) {
      throw new MessageUnreadable();
    }
    return body;
  }

  /** Nothing to be seen: spaces of all kinds, zero-width characters, blank letters. */
  private static boolean isBlank(String body) {
    return body.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.CONTROL
                    || c == 0x3164
                    || c == 0x2800
                    || c == 0x115f
                    || c == 0x1160
                    || c == 0xffa0);
  }

  static boolean isReadable(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'
                    || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
