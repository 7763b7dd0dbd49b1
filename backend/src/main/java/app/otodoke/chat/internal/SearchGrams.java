package app.otodoke.chat.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Runs of one, two and three characters as numbers. Those of one and two are exact; of the others a
 * few share a number, which costs a look at a block in vain and finds nothing wrong.
 */
final class SearchGrams {

  static final int IMAGE = 0xffff_0001; // no character is U+FFFF
  private static final int SPREAD = 0x9e37_79b9;

  private SearchGrams() {}

  /** Everything that can be asked of a text. */
  static void collect(String folded, Set<Integer> grams) {
    for (int i = 0; i < folded.length(); i++) {
      char first = folded.charAt(i);
      grams.add((int) first);
      if (i + 1 < folded.length()) {
        char second = folded.charAt(i + 1);
        grams.add(two(first, second));
        if (i + 2 < folded.length()) {
          grams.add(three(first, second, folded.charAt(i + 2)));
        }
      }
    }
  }

  static int author(UUID id) {
    return id.hashCode() * SPREAD;
  }

  /** What must be in a block for all of these texts to be in it. */
  static Set<Integer> required(List<String> folded) {
    Set<Integer> grams = new HashSet<>();
    for (String text : folded) {
      switch (text.length()) {
        case 0 -> {}
        case 1 -> grams.add((int) text.charAt(0));
        case 2 -> grams.add(two(text.charAt(0), text.charAt(1)));
        default -> {
          for (int i = 0; i + 2 < text.length(); i++) {
            grams.add(three(text.charAt(i), text.charAt(i + 1), text.charAt(i + 2)));
          }
        }
      }
    }
    return grams;
  }

  private static int two(char first, char second) {
    return first << 16 | second;
  }

  private static int three(char first, char second, char third) {
    int mixed = (two(first, second) ^ third * 0x85eb_ca6b) * SPREAD;
    return mixed ^ mixed >>> 15;
  }
}
