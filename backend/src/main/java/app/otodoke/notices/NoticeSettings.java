package app.otodoke.notices;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody wants to be told of, and when.
 *
 * @param keywords at most {@value #MOST_KEYWORDS}, of 1 to {@value #LONGEST_KEYWORD} characters;
 *     found in any width, case and kind of kana
 * @param quiet when no device rings; null for never
 * @param mailDigest whether a letter tells of missed mentions, where the circle can send mail
 */
public record NoticeSettings(List<String> keywords, Quiet quiet, boolean mailDigest) {

  public static final int MOST_KEYWORDS = 20;
  public static final int LONGEST_KEYWORD = 50;

  public NoticeSettings {
    keywords = keywords == null ? List.of() : List.copyOf(keywords);
  }

  /**
   * Hours of every day; over midnight where they end earlier than they begin.
   *
   * @param zone a time zone by its name, like {@code Asia/Tokyo}
   */
  public record Quiet(
      @JsonFormat(pattern = "HH:mm") LocalTime from,
      @JsonFormat(pattern = "HH:mm") LocalTime to,
      String zone) {}
}
