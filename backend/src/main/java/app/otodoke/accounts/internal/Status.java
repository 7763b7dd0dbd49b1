package app.otodoke.accounts.internal;

import app.otodoke.accounts.ChangeStatus;
import app.otodoke.accounts.StatusView;
import app.otodoke.shared.Checks;
import app.otodoke.shared.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** What somebody says they are doing. */
record Status(String text, String emoji, Instant until) {

  static final Status NONE = new Status(null, null, null);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Pattern EMOJI = Pattern.compile("\\p{IsEmoji}");

  static Status of(ChangeStatus command, Checks checks, Instant now) {
    String text = given(command.text()) ? checks.line("status.text", command.text(), 80) : null;
    String emoji = given(command.emoji()) ? command.emoji().strip() : null;
    checks.that(emoji == null || isEmoji(emoji), "status.emoji", "emoji");
    Instant until = command.until();
    boolean ahead = until == null || until.isAfter(now) && until.isBefore(now.plus(LONGEST));
    checks.that(ahead, "status.until", "future");
    return text == null && emoji == null ? NONE : new Status(text, emoji, until);
  }

  /** Null when nothing is said, or no longer. */
  StatusView view(Instant now) {
    boolean said = text != null || emoji != null;
    boolean over = until != null && !now.isBefore(until);
    return said && !over ? new StatusView(text, emoji, until) : null;
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  private static boolean isEmoji(String text) {
    return text.length() <= 40
        && PlainText.length(text) == 1
        && PlainText.visible(text)
        && EMOJI.matcher(text).find()
        && text.codePoints().noneMatch(c -> c < 0x80 && Character.isLetter(c))
        && !text.matches("[0-9#*]");
  }
}
