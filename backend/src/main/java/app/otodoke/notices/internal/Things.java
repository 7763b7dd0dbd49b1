package app.otodoke.notices.internal;

import java.util.UUID;

/** The only place that spells what notices are about. */
final class Things {

  private Things() {}

  static String message(UUID messageId) {
    return "message " + messageId;
  }

  static String reaction(UUID messageId, UUID by, String emoji) {
    return "reaction " + messageId + " " + by + " " + emoji;
  }

  static String invitation(UUID roomId, long seq) {
    return "invitation " + roomId + " " + seq;
  }

  static String comment(UUID commentId) {
    return "comment " + commentId;
  }

  static String like(UUID postId, UUID by) {
    return "like " + postId + " " + by;
  }

  static String follow(UUID by, UUID whom) {
    return "follow " + by + " " + whom;
  }
}
