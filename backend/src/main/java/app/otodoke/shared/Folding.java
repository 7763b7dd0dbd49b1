package app.otodoke.shared;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text folded as {@link SearchText} does it that still knows where each folded character came
 * from. One character may become several (㌔ → きろ) and several one (ﾊﾞ → ば): a hit on a part stands
 * for the whole of what it was made of.
 */
public final class Folding {

  private final String folded;
  private final int[] starts;
  private final int[] ends;

  private Folding(String folded, int[] starts, int[] ends) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /** A piece of the original, in UTF-16 units as Java and JavaScript count them; end excluded. */
  public record Range(int start, int end) {}

  /** Folds a text. */
  public static Folding of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    List<int[]> origins = new ArrayList<>(text.length());
    int gapStart = -1;
    int gapEnd = -1;
    for (Range piece : pieces(text)) {
      String plain = SearchText.unspaced(text.substring(piece.start, piece.end));
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        if (SearchText.isGap(c)) {
          gapStart = gapStart < 0 ? piece.start : gapStart;
          gapEnd = piece.end;
          continue;
        }
        if (gapStart >= 0 && !folded.isEmpty()) {
          folded.append(' ');
          origins.add(new int[] {gapStart, gapEnd});
        }
        gapStart = -1;
        folded.append(c);
        origins.add(new int[] {piece.start, piece.end});
      }
    }
    int[] starts = origins.stream().mapToInt(o -> o[0]).toArray();
    int[] ends = origins.stream().mapToInt(o -> o[1]).toArray();
    return new Folding(folded.toString(), starts, ends);
  }

  /** The same as {@link SearchText#fold} gives. */
  public String folded() {
    return folded;
  }

  /**
   * Where any of these stand in the original, in order; what touches or overlaps is one.
   *
   * @param needles already folded; empty ones are ignored
   */
  public List<Range> find(List<String> needles) {
    boolean[] hit = new boolean[folded.length()];
    for (String needle : needles) {
      int at = needle.isEmpty() ? -1 : folded.indexOf(needle);
      while (at >= 0) {
        java.util.Arrays.fill(hit, at, at + needle.length(), true);
        at = folded.indexOf(needle, at + 1);
      }
    }
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < hit.length; i++) {
      if (!hit[i]) {
        continue;
      }
      Range last = ranges.isEmpty() ? null : ranges.getLast();
      if (last != null && starts[i] <= last.end) {
        ranges.set(ranges.size() - 1, new Range(last.start, Math.max(last.end, ends[i])));
      } else {
        ranges.add(new Range(starts[i], ends[i]));
      }
    }
    return ranges;
  }

  /** The smallest pieces that fold by themselves to what they fold to together. */
  private static List<Range> pieces(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    List<Range> pieces = new ArrayList<>();
    boolean settled = Normalizer.isNormalized(text, Normalizer.Form.NFKC);
    int start = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      Range last = pieces.isEmpty() ? null : pieces.getLast();
      if (!settled && last != null && compose(text, last, start, end)) {
        pieces.set(pieces.size() - 1, new Range(last.start, end));
      } else {
        pieces.add(new Range(start, end));
      }
      start = end;
    }
    return pieces;
  }

  private static boolean compose(String text, Range before, int start, int end) {
    if (text.charAt(start) < 0x80 || text.charAt(start - 1) < 0x80 && !combines(text, start)) {
      return false;
    }
    String apart = nfkc(text.substring(before.start, start)) + nfkc(text.substring(start, end));
    return !apart.equals(nfkc(text.substring(before.start, end)));
  }

  private static boolean combines(String text, int at) {
    String first = nfkc(new String(Character.toChars(text.codePointAt(at))));
    return switch (Character.getType(first.codePointAt(0))) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
