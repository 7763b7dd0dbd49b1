package app.otodoke.realtime.bus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one node tells the others in one go.
 *
 * @param node who tells
 * @param rooms how far rooms' logs have come
 * @param memberships who came into which room or left it
 * @param ended whose right to be connected ended
 * @param passing what listeners of streams are to be told
 * @param present who came to or left a stream on that node
 * @param rehearse true from a node that wants to know who else there is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Hints(
    String node,
    Map<UUID, Long> rooms,
    List<Membership> memberships,
    List<Ended> ended,
    List<Passing> passing,
    List<Present> present,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean rehearse) {

  Hints {
    rooms = rooms == null ? Map.of() : Map.copyOf(rooms);
    memberships = memberships == null ? List.of() : List.copyOf(memberships);
    ended = ended == null ? List.of() : List.copyOf(ended);
    passing = passing == null ? List.of() : List.copyOf(passing);
    present = present == null ? List.of() : List.copyOf(present);
  }

  record Membership(UUID roomId, UUID userId, boolean joined) {}

  /**
   * Somebody's right to be connected.
   *
   * @param kind whose sockets are meant
   * @param sessionId with SESSION which one; else null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Ended(Kind kind, UUID userId, UUID sessionId) {

    enum Kind {
      SESSION,
      ACCOUNT,
      PROGRAMS,
      TOKENS
    }
  }

  record Passing(String stream, String json) {}

  /**
   * Somebody in a stream.
   *
   * @param info null when they left
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Present(String stream, String id, String info) {}
}
