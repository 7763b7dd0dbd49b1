package app.otodoke.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text from outside that is shown to others: cleaned, or found to hold what deceives the eye. */
public final class PlainText {

  /**
   * Control and private characters, non-characters, half surrogates, marks that turn the direction
   * of what follows, and invisible ones (joiners that scripts and emoji need are not among them).
   */
  private static final Pattern DECEPTIVE =
      Pattern.compile(
          "[\\p{Cc}\\p{Co}\\p{Cs}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E"
              + "\\u2060-\\u206F\\u115F\\u1160\\u3164\\uFFA0\\uFEFF\\uFFF9-\\uFFFC\\x{E0000}-\\x{E0FFF}]");

  /** More marks on one letter than any script needs. */
  private static final Pattern STACKED = Pattern.compile("\\p{M}{7,}");

  private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private PlainText() {}

  /** In composed form, without blanks at the ends, and runs of blanks as one space. */
  public static String line(String text) {
    return normal(text).replaceAll("[\\p{Zs}\\t]+", " ").strip();
  }

  /** In composed form, with plain line ends and without blanks at the ends. */
  public static String lines(String text) {
    return normal(text).replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** Whether a line holds nothing that deceives the eye. */
  public static boolean honest(String line) {
    return !DECEPTIVE.matcher(line).find() && !STACKED.matcher(line).find();
  }

  /** Whether lines hold nothing that deceives the eye; line ends and tabs are allowed. */
  public static boolean honestLines(String lines) {
    return honest(lines.replace('\n', ' ').replace('\t', ' '));
  }

  /** Whether there is anything to see. */
  public static boolean visible(String text) {
    return VISIBLE.matcher(text).find();
  }

  /** Length as people count: a letter with its marks, or an emoji, is one. */
  public static int length(String text) {
    return (int) CHARACTER.matcher(text).results().count();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
