package app.otodoke.realtime.description;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One text frame of a client. */
@Schema(name = "CableCommand", description = "One text frame of a client")
record CableCommand(
    @Schema(
            enumeration = {
              "subscribe",
              "unsubscribe",
              "message",
              "history",
              "whisper",
              "join",
              "leave",
              "presence",
              "ping",
              "pong",
              "token"
            })
        String command,
    @Schema(
            description = "Channel and parameters as a JSON text, which is echoed as it was sent",
            examples = "{\"channel\":\"RoomChannel\",\"roomId\":\"0197…\"}")
        String identifier,
    @Schema(
            description =
                "With message: a JSON text with an action. With whisper and presence: any JSON")
        Object data,
    @Schema(description = "With subscribe and history, in the extended protocol") History history,
    @Schema(description = "With subscribe and join, in the extended protocol") Presence presence,
    @Schema(description = "With token: a fresh one of the same session") String token) {

  /** From where to replay. */
  @Schema(name = "CableHistory", description = "From where to replay")
  record History(
      @Schema(description = "Unix seconds; counts for streams without a position") Long since,
      @Schema(description = "By stream, like room:0197…") Map<String, Position> streams) {}

  /** The last event a client has. */
  @Schema(name = "CablePosition", description = "The last event a client has")
  record Position(
      @Schema(description = "As it came with the event, or with a page of messages") String epoch,
      @Schema(description = "The event's seq") long offset) {}

  /** That somebody is there. */
  @Schema(name = "CablePresence", description = "That somebody is there")
  record Presence(
      @Schema(description = "Anything: the server puts the person's own id") String id,
      @Schema(description = "At most 2 kB of JSON") Object info) {}
}
