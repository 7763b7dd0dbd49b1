package app.otodoke.lists.internal;

/**
 * Keys that sort as text and leave room between any two of them: numbers between 0 and 1 in base
 * 36, written without "0." and never ending in 0.
 */
final class Positions {

  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final int BASE = DIGITS.length();

  private Positions() {}

  /**
   * A key between two others.
   *
   * @param before null for the beginning
   * @param after null for the end
   */
  static String between(String before, String after) {
    StringBuilder key = new StringBuilder();
    boolean open = after == null;
    for (int i = 0; ; i++) {
      int low = before != null && i < before.length() ? DIGITS.indexOf(before.charAt(i)) : 0;
      int high = open ? BASE : i < after.length() ? DIGITS.indexOf(after.charAt(i)) : 0;
      if (high - low > 1) {
        // at the end grow slowly: lists are mostly added to
        int step = open && low > 0 ? 1 : (high - low) / 2;
        return key.append(DIGITS.charAt(low + step)).toString();
      }
      key.append(DIGITS.charAt(low));
      open |= low < high;
    }
  }
}
