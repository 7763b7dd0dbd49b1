package app.otodoke.notices.internal;

import app.otodoke.chat.RoomKind;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.notices.UnreadNotices;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * What a device is told: as little as it needs, small enough for any push service.
 *
 * @param kind of the notice; MESSAGE for one that is not in the inbox, TEST for a try
 * @param actor who did it
 * @param room its name; absent in direct rooms and outside of rooms
 * @param text an excerpt
 * @param path the page to open
 * @param tag a later one with the same tag takes the place of an earlier one
 * @param badge unread mentions; absent when nothing changed
 * @param language the reader's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PushText(
    String kind,
    String actor,
    String room,
    String text,
    String path,
    String tag,
    Long badge,
    String language) {

  static PushText of(NoticeView view, UnreadNotices count, String language) {
    boolean named = view.room() != null && view.room().kind() != RoomKind.DIRECT;
    return new PushText(
        view.kind() == null ? "MESSAGE" : view.kind().name(),
        view.actor().displayName(),
        named ? view.room().name() : null,
        view.excerpt(),
        path(view),
        view.room() == null ? view.kind() + " " + view.postId() : "room " + view.room().id(),
        count == null ? null : count.calls(),
        language);
  }

  static PushText test(String language) {
    return new PushText("TEST", null, null, null, "/settings/notices", "test", null, language);
  }

  /** The tag as push services take it, so that what was not delivered yet is replaced too. */
  String topic() {
    UUID name = UUID.nameUUIDFromBytes(tag.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(name.getMostSignificantBits()).putLong(name.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static String path(NoticeView view) {
    if (view.room() == null) {
      return view.postId() == null ? "/@" + view.actor().handle() : "/posts/" + view.postId();
    }
    String room = "/rooms/" + view.room().id();
    return view.messageId() == null || view.kind() == NoticeKind.INVITATION
        ? room
        : room + "/at/" + view.messageId();
  }
}
