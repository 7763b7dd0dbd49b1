package app.otodoke.chat.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.chat.RoomRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a message calls: {@code @handle} in any width, wherever no letter of a handle stands before
 * the sign. Japanese text has no spaces, so こんにちは@adaさん calls ada and ada@example.com nobody. Code
 * is not looked into. {@code @everyone} and {@code @みんな} call everybody in the room: moderators may
 * always, members while the room is small.
 */
@ApplicationScoped
class Mentions {

  private static final int MOST = 50;
  private static final Pattern CODE = Pattern.compile("```.*?(```|\\z)|`[^`\\n]*`", Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile("(?<![a-z0-9_])@([a-z0-9_]{2,24})(?![a-z0-9_])");

  private static final String EVERYONE = "everyone";
  private static final Pattern CALL_EVERYONE =
      Pattern.compile("(?<![a-z0-9_])@(?:everyone(?![a-z0-9_])|みんな)");

  /** Up to how many people members may call everybody. */
  static final int SMALL_ROOM = 20;

  private final AccountsApi accounts;

  Mentions(AccountsApi accounts) {
    this.accounts = accounts;
  }

  /** Asks the neighbour only when somebody is called. */
  List<UUID> in(String body, UUID author) {
    Set<String> handles = handles(body);
    if (handles.isEmpty()) {
      return List.of();
    }
    List<UUID> called = new ArrayList<>(accounts.idsOfHandles(handles));
    called.remove(author);
    return List.copyOf(called);
  }

  static Set<String> handles(String body) {
    Set<String> handles = new LinkedHashSet<>();
    if (!hasSign(body)) {
      return handles;
    }
    Matcher calls = CALL.matcher(prose(body));
    while (calls.find() && handles.size() < MOST) {
      if (!calls.group(1).equals(EVERYONE)) {
        handles.add(calls.group(1));
      }
    }
    return handles;
  }

  /** Whether the text calls everybody in the room. */
  static boolean callsEveryone(String body) {
    return hasSign(body) && CALL_EVERYONE.matcher(prose(body)).find();
  }

  static boolean mayCallEveryone(RoomRole role, int members) {
    return role.atLeast(RoomRole.MODERATOR) || members <= SMALL_ROOM;
  }

  private static boolean hasSign(String body) {
    return body.indexOf('@') >= 0 || body.indexOf('＠') >= 0 || body.indexOf('﹫') >= 0;
  }

  private static String prose(String body) {
    String prose = CODE.matcher(body).replaceAll(" ");
    return Normalizer.normalize(prose, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
