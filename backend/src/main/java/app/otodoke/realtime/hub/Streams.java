package app.otodoke.realtime.hub;

import java.util.Optional;
import java.util.UUID;

/** The only place that spells stream names. */
public final class Streams {

  private static final String ACTIVITY = "activity:";

  private Streams() {}

  /** A room's log; the name stands in extended frames. */
  public static String room(UUID roomId) {
    return "room:" + roomId;
  }

  /** What concerns one person, on all their devices. */
  public static String inbox(UUID userId) {
    return "inbox:" + userId;
  }

  /** What everybody in the circle writes about songs, and listens to. */
  public static String feed() {
    return "feed";
  }

  /** What concerns one song. */
  public static String song(UUID songId) {
    return "song:" + songId;
  }

  /** What concerns one post and its comments. */
  public static String post(UUID postId) {
    return "post:" + postId;
  }

  /** How a blind round goes. */
  public static String round(UUID roundId) {
    return "round:" + roundId;
  }

  /** That a list of songs changed. */
  public static String list(UUID listId) {
    return "list:" + listId;
  }

  /** The room whose activity a stream is about; empty for any other stream. */
  static Optional<UUID> roomOfActivity(String stream) {
    return stream.startsWith(ACTIVITY)
        ? Optional.of(UUID.fromString(stream.substring(ACTIVITY.length())))
        : Optional.empty();
  }

  /** That something happens in a room, for members who look elsewhere. */
  public static String activity(UUID roomId) {
    return ACTIVITY + roomId;
  }
}
