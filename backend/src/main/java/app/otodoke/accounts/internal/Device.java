package app.otodoke.accounts.internal;

import app.otodoke.shared.PlainText;
import java.util.regex.Pattern;

/** Names a device from how its browser introduces itself. */
final class Device {

  private static final String UNKNOWN = "?";

  private static final String[][] BROWSERS = {
    {"Edge", "Edg(e|A|iOS)?/"},
    {"Opera", "OPR/|Opera"},
    {"Samsung Internet", "SamsungBrowser"},
    {"Firefox", "Firefox/|FxiOS"},
    {"Chrome", "Chrome/|CriOS|Chromium"},
    {"Safari", "Safari/"},
  };
  private static final String[][] SYSTEMS = {
    {"iPhone", "iPhone"},
    {"iPad", "iPad"},
    {"Android", "Android"},
    {"Windows", "Windows"},
    {"macOS", "Mac OS X|Macintosh"},
    {"ChromeOS", "CrOS"},
    {"Linux", "Linux|X11"},
  };

  private Device() {}

  static String of(String userAgent) {
    if (userAgent == null || userAgent.isBlank()) {
      return UNKNOWN;
    }
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    if (browser == null && system == null) {
      String line = PlainText.line(userAgent.substring(0, Math.min(60, userAgent.length())));
      return PlainText.honest(line) ? line : UNKNOWN;
    }
    return browser == null ? system : system == null ? browser : browser + " / " + system;
  }

  private static String first(String[][] names, String userAgent) {
    for (String[] name : names) {
      if (Pattern.compile(name[1]).matcher(userAgent).find()) {
        return name[0];
      }
    }
    return null;
  }
}
