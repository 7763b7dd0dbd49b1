package app.otodoke.chat.internal;

import app.otodoke.shared.SearchText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the one box, taken apart: words that must all be there, and operators. Whatever
 * only looks like an operator is a word.
 */
final class SearchWords {

  private static final Pattern PART =
      Pattern.compile(
          "(?:(?<key>[a-zA-Zａ-ｚＡ-Ｚ]{2,6})[:：])?"
              + "(?:[\"“”＂](?<quoted>[^\"“”＂]*)[\"“”＂]|(?<plain>\\S+))",
          Pattern.UNICODE_CHARACTER_CLASS);

  final List<String> words = new ArrayList<>();
  final List<String> from = new ArrayList<>();
  final List<String> rooms = new ArrayList<>();
  boolean image;
  Instant since;
  Instant until;

  private final ZoneId zone;

  private SearchWords(ZoneId zone) {
    this.zone = zone;
  }

  static SearchWords of(String q, ZoneId zone) {
    SearchWords taken = new SearchWords(zone);
    Matcher parts = PART.matcher(q);
    while (parts.find()) {
      String value = parts.group("quoted");
      value = value == null ? parts.group("plain") : value;
      String key = parts.group("key");
      if (key == null || !taken.operator(SearchText.fold(key), SearchText.fold(value), value)) {
        taken.word(parts.group("quoted") != null && key == null ? value : parts.group());
      }
    }
    return taken;
  }

  private void word(String text) {
    String folded = SearchText.fold(text);
    if (!folded.isEmpty()) {
      words.add(folded);
    }
  }

  private boolean operator(String key, String folded, String value) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "from" -> from.add(folded.startsWith("@") ? folded.substring(1) : folded);
      case "in" -> rooms.add(folded.startsWith("#") ? folded.substring(1) : folded);
      case "has" -> has(folded);
      case "before" -> {
        Instant start = day(folded, 0);
        until = start == null ? until : start;
        yield start != null;
      }
      case "after" -> {
        Instant start = day(folded, 1);
        since = start == null ? since : start;
        yield start != null;
      }
      default -> false;
    };
  }

  private boolean has(String what) {
    boolean known = List.of("image", "picture", "画像", "写真").contains(what);
    image |= known;
    return known;
  }

  /** When the day begins, or the one so many days later; null when it is no day. */
  private Instant day(String text, int later) {
    try {
      String[] parts = text.split("[-/.]");
      return parts.length != 3
          ? null
          : LocalDate.of(
                  Integer.parseInt(parts[0]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]))
              .plusDays(later)
              .atStartOfDay(zone)
              .toInstant();
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
