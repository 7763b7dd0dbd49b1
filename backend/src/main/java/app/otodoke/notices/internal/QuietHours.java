package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeSettings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people want their peace. */
final class QuietHours {

  private QuietHours() {}

  /** Whether it is quiet now; the beginning belongs to the quiet, the end no longer. */
  static boolean now(NoticeSettings.Quiet quiet, Instant now) {
    if (quiet == null) {
      return false;
    }
    LocalTime time = now.atZone(ZoneId.of(quiet.zone())).toLocalTime();
    boolean begun = !time.isBefore(quiet.from());
    boolean over = !time.isBefore(quiet.to());
    return quiet.from().isBefore(quiet.to()) ? begun && !over : begun || !over;
  }
}
