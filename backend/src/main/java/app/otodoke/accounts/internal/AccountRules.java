package app.otodoke.accounts.internal;

import app.otodoke.accounts.ChangeStatus;
import app.otodoke.shared.Checks;
import app.otodoke.shared.PlainText;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the fields of an account may be. Collects all that is wrong. */
class AccountRules {

  static final List<String> LANGUAGES = List.of("ja", "en");
  private static final int MAX_NAME_UNITS = 200;
  private static final int MAX_SETTINGS = 64;

  /** Would be taken for the house itself, or mean many people when mentioned. */
  private static final Set<String> RESERVED =
      Set.of(
          "about",
          "abuse",
          "account",
          "accounts",
          "admin",
          "administrator",
          "all",
          "anonymous",
          "api",
          "bot",
          "cable",
          "channel",
          "circle",
          "deleted",
          "everyone",
          "guest",
          "health",
          "help",
          "here",
          "host",
          "info",
          "invite",
          "login",
          "logout",
          "mail",
          "me",
          "media",
          "member",
          "members",
          "mod",
          "moderator",
          "moderators",
          "nobody",
          "none",
          "noreply",
          "null",
          "official",
          "operator",
          "otodoke",
          "owner",
          "owners",
          "postmaster",
          "room",
          "root",
          "security",
          "self",
          "settings",
          "staff",
          "superuser",
          "support",
          "sysadmin",
          "system",
          "undefined",
          "unknown",
          "user",
          "users",
          "webmaster",
          "www");

  private final Checks checks = new Checks();
  private final String prefix;

  AccountRules() {
    this("");
  }

  /** For fields inside another one, e.g. {@code owner.}. */
  AccountRules(String prefix) {
    this.prefix = prefix;
  }

  /** Width and case as handles are kept. */
  static String foldHandle(String handle) {
    return fold(handle);
  }

  /** Case and width as addresses are compared. */
  static String foldEmail(String email) {
    return fold(email);
  }

  /** What people type to sign in: an address, or a handle with or without its sign. */
  static String foldLogin(String login) {
    String folded = fold(login);
    return folded.startsWith("@") ? folded.substring(1) : folded;
  }

  /** Also without the character that the database does not take. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace("\u0000", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  String handle(String handle) {
    String folded = handle == null || handle.length() > 100 ? "" : foldHandle(handle);
    checks.that(folded.matches("[a-z0-9_]{2,24}"), prefix + "handle", "handle");
    checks.that(!RESERVED.contains(folded), prefix + "handle", "reserved");
    return folded;
  }

  String displayName(String name, String handle) {
    if (name == null || name.isBlank()) {
      return handle;
    }
    checks.that(name.length() <= MAX_NAME_UNITS, prefix + "displayName", "too-long", 50);
    return checks.line(prefix + "displayName", name, 50);
  }

  String email(String email) {
    String folded = email == null || email.length() > 1_000 ? "" : foldEmail(email);
    boolean good =
        folded.length() <= 254
            && folded.matches("[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[^\\s@<>()\\[\\],;:\\\\\"/]{1,253}")
            && PlainText.honest(folded);
    checks.that(good, prefix + "email", "email");
    return folded;
  }

  void password(String password, String handle, String email) {
    String field = prefix + "password";
    int length = password == null ? 0 : password.codePointCount(0, password.length());
    checks.that(length >= 10, field, "too-short", 10);
    checks.that(length <= 200, field, "too-long", 200);
    if (length >= 10 && length <= 200) {
      String folded = foldHandle(password);
      // the handle with nothing but digits and signs around it
      boolean own =
          folded.contains(handle)
              && folded.replace(handle, "").codePoints().noneMatch(Character::isLetter);
      checks.that((handle.isEmpty() || !own) && !folded.equals(email), field, "password-own");
      checks.that(!CommonPasswords.common(password), field, "password-common");
    }
  }

  String bio(String bio) {
    return checks.lines("bio", bio, 500);
  }

  String language(String language) {
    return checks.oneOf("language", language, LANGUAGES);
  }

  /** The settings with these changes; an empty text takes one out. */
  Map<String, String> settings(Map<String, String> present, Map<String, String> changes) {
    Map<String, String> all = new TreeMap<>(present);
    changes.forEach(
        (name, value) -> {
          boolean fits = name.matches("[a-zA-Z0-9._-]{1,40}") && value != null;
          checks.that(fits && value.length() <= 500, "settings", "setting");
          if (value == null || value.isEmpty()) {
            all.remove(name);
          } else {
            all.put(name, value);
          }
        });
    checks.that(all.size() <= MAX_SETTINGS, "settings", "too-many", MAX_SETTINGS);
    return all;
  }

  Status status(ChangeStatus status, Instant now) {
    return Status.of(status, checks, now);
  }

  /** A secret of a length that can be one. */
  void present(String field, String secret) {
    checks.that(secret != null && !secret.isEmpty(), field, "required");
    checks.that(secret == null || secret.length() <= 1_000, field, "too-long", 200);
  }

  /** The first run's part that is not about the owner. */
  void circle(String name, String language, List<String> names) {
    checks.line("circleName", name, 60);
    language(language);
    checks.that(names.size() <= 20, "rooms", "too-many", 20);
    names.stream().limit(20).forEach(room -> checks.line("rooms", room, 60));
  }

  void refuseIfWrong() {
    checks.refuseIfWrong();
  }
}
