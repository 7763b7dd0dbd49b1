package app.otodoke.realtime.description;

import app.otodoke.realtime.channels.ChannelEvents;
import app.otodoke.realtime.music.MusicEvents;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the socket, and answers those who ask for it without upgrading. */
@Path("/cable")
@PermitAll
@Tag(name = "cable", description = "One WebSocket for everything that happens at the moment")
public class CableDoor {

  private static final int UPGRADE_REQUIRED = 426;

  private static final String DESCRIPTION =
      """
      Speaks `actioncable-v1-json` and `actioncable-v1-ext-json`, so the published clients of Action
      Cable and AnyCable work as they are. The token is offered as one more sub-protocol,
      `anycable-token.<token>` (never echoed), or comes in `Authorization`; never in the address.
      Pages of other origins are refused unless the operator allows them.

      | Channel | Parameters | Who | Actions |
      | --- | --- | --- | --- |
      | `RoomChannel` | `roomId` | members (`messages:read`) | `speak`, `edit`, `delete`, `react`, `read`, `typing` |
      | `InboxChannel` | | everyone, for themselves (`rooms:read`) | |
      | `FeedChannel` | | everyone (`posts:read`) | |
      | `SongChannel` | `songId` | who sees the song (`catalog:read`) | |
      | `PostChannel` | `postId` | who sees the post (`posts:read`) | |
      | `RoundChannel` | `roundId` | members of its room | |
      | `ListChannel` | `listId` | who sees the list | |

      **Nothing is lost.** Events of a room's log carry `stream_id` `room:<id>`, `epoch` and `offset`
      (= `seq`). Whoever subscribes with the position of a page of messages, or of the last event they
      have, gets what came after it, each once and in order, then `confirm_history`, then what comes.
      A position the server cannot continue from is answered by `reject_history`: load the page again.

      **Limits.** A frame has at most 64 kB. Beyond the rate, actions are refused with `retryAfter`,
      other commands wait; who goes on is disconnected with `too_many_commands`. A socket that does not
      read is disconnected with `too_slow` once 256 kB wait for it. `429` when a person or an address
      has too many sockets. A token's end ends the socket (`token_expired`), unless the command `token`
      brought a fresh one of the same session. The end of a session ends its sockets (`unauthorized`);
      the end of a membership ends the subscription (`reject_subscription`).
      """;

  @GET
  @Operation(operationId = "openCable", summary = "Open the socket", description = DESCRIPTION)
  @APIResponse(
      responseCode = "101",
      description = "Open: the client sends commands, the server frames",
      content =
          @Content(
              mediaType = "application/json",
              schema =
                  @Schema(
                      oneOf = {
                        CableFrame.class,
                        CableCommand.class,
                        RoomCommands.Speak.class,
                        RoomCommands.Edit.class,
                        RoomCommands.Delete.class,
                        RoomCommands.React.class,
                        RoomCommands.MarkRead.class,
                        RoomCommands.Type.class,
                        ChannelEvents.Ack.class,
                        ChannelEvents.Refused.class,
                        ChannelEvents.Typing.class,
                        ChannelEvents.RoomAdded.class,
                        ChannelEvents.RoomRemoved.class,
                        ChannelEvents.RoomActivity.class,
                        ChannelEvents.Read.class,
                        ChannelEvents.MembershipChanged.class,
                        ChannelEvents.BookmarkChanged.class,
                        ChannelEvents.NoticeAdded.class,
                        ChannelEvents.NoticesRead.class,
                        ChannelEvents.MeChanged.class,
                        MusicEvents.SongChanged.class,
                        MusicEvents.RatingChanged.class,
                        MusicEvents.ListeningChanged.class,
                        MusicEvents.PostPublished.class,
                        MusicEvents.PostEdited.class,
                        MusicEvents.PostDeleted.class,
                        MusicEvents.PostCounts.class,
                        MusicEvents.CommentPosted.class,
                        MusicEvents.CommentEdited.class,
                        MusicEvents.CommentDeleted.class,
                        MusicEvents.RoundAnswered.class,
                        MusicEvents.RoundOpened.class,
                        MusicEvents.ListChanged.class,
                        MusicEvents.ListRemoved.class
                      })))
  @APIResponse(responseCode = "400", description = "No sub-protocol that is spoken here")
  @APIResponse(responseCode = "401", description = "No token, or none that is good")
  @APIResponse(responseCode = "403", description = "A page of another origin")
  @APIResponse(responseCode = "426", description = "Not asked for as a WebSocket")
  @APIResponse(responseCode = "429", description = "Too many sockets")
  public Response openCable() {
    return Response.status(UPGRADE_REQUIRED).header("Upgrade", "websocket").build();
  }
}
