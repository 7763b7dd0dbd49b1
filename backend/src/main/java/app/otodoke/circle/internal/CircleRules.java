package app.otodoke.circle.internal;

import app.otodoke.shared.Checks;
import java.util.List;
import java.util.Locale;

/** What the circle's settings may be. */
class CircleRules {

  private static final List<String> LANGUAGES = List.of("ja", "en");

  private final Checks checks = new Checks();

  String name(String name) {
    return checks.line("name", name, 60);
  }

  String language(String language) {
    return checks.oneOf("language", language, LANGUAGES);
  }

  /** Null for the usual colour. */
  String accent(String accent) {
    if (accent.isEmpty()) {
      return null;
    }
    checks.that(accent.matches("#[0-9a-fA-F]{6}"), "accent", "color");
    return accent.toLowerCase(Locale.ROOT);
  }

  String welcome(String welcome) {
    return checks.lines("welcome", welcome, 2_000);
  }

  void refuseIfWrong() {
    checks.refuseIfWrong();
  }
}
