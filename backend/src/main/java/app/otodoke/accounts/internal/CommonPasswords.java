package app.otodoke.accounts.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the passwords that everyone tries first: a common word, alone or repeated, dressed up with
 * digits, signs and look-alikes; rows of keys; rows of digits; few different characters.
 */
final class CommonPasswords {

  private static final Set<String> WORDS = read();
  private static final int FEW = 5;
  private static final int ONLY_DIGITS_FROM = 16;

  private CommonPasswords() {}

  static boolean common(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    if (lower.chars().distinct().count() < FEW) {
      return true;
    }
    if (lower.length() < ONLY_DIGITS_FROM && lower.chars().noneMatch(Character::isLetter)) {
      return true;
    }
    return word(letters(lower)) || word(letters(plain(lower)));
  }

  /** A word, or the same word over and over. */
  private static boolean word(String letters) {
    if (WORDS.contains(letters)) {
      return true;
    }
    for (int size = 3; size <= letters.length() / 2; size++) {
      String unit = letters.substring(0, size);
      if (letters.replace(unit, "").isEmpty() && (WORDS.contains(unit) || size == 3)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  /** Digits and signs that stand for letters, read as the letters. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.replaceAll("[\\d\\p{P}\\p{S}]+$", ""));
    for (int i = 0; i < plain.length(); i++) {
      int found = "0134578@$!".indexOf(plain.charAt(i));
      if (found >= 0) {
        plain.setCharAt(i, "oieastbasi".charAt(found));
      }
    }
    return plain.toString();
  }

  private static Set<String> read() {
    try (InputStream in = CommonPasswords.class.getResourceAsStream("/common-passwords.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
