package app.otodoke.accounts.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Knows the passwords that everyone tries first: a common word, alone or repeated, dressed up with
 * digits, signs and look-alikes; rows of keys; rows of digits; few different characters. The words
 * are our own and the 30,000 most common passwords as counted for zxcvbn 4.4.2 (MIT).
 */
final class CommonPasswords {

  private static final Set<String> WORDS = read("/common-passwords.txt", in -> in);
  private static final Set<String> PASSWORDS =
      read("/common-passwords-30k.txt.gz", GZIPInputStream::new);

  /** Fewer letters than this are in every password by chance. */
  private static final int STEM = 4;

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
    return PASSWORDS.contains(lower) || word(letters(lower)) || word(letters(plain(lower)));
  }

  /** A word, or the same word over and over. */
  private static boolean word(String letters) {
    if (WORDS.contains(letters) || letters.length() >= STEM && PASSWORDS.contains(letters)) {
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

  private static Set<String> read(String resource, Opening opening) {
    try (InputStream in = opening.of(CommonPasswords.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Opening {
    InputStream of(InputStream packed) throws IOException;
  }
}
