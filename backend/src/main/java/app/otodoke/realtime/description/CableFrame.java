package app.otodoke.realtime.description;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One text frame of the server. */
@Schema(name = "CableFrame", description = "One text frame of the server")
record CableFrame(
    @Schema(
            description = "Absent with messages",
            enumeration = {
              "welcome", "ping", "pong", "confirm_subscription", "reject_subscription",
              "confirm_history", "reject_history", "presence", "disconnect", "token_accepted",
              "token_refused"
            })
        String type,
    @Schema(description = "The identifier as the client spelled it") String identifier,
    @Schema(
            description =
                "An event. Events of a log come in the order of their seq, each once; others come"
                    + " and go. With ping Unix seconds",
            oneOf = {
              LogEvents.MessagePosted.class,
              LogEvents.MessageEdited.class,
              LogEvents.MessageDeleted.class,
              LogEvents.ReactionChanged.class,
              LogEvents.MessagePinned.class,
              LogEvents.MemberJoined.class,
              LogEvents.MemberLeft.class,
              LogEvents.MemberChanged.class,
              LogEvents.RoomChanged.class
            })
        Object message,
    @Schema(description = "Extended protocol, events of a log only") String stream_id,
    @Schema(description = "Extended protocol, events of a log only") String epoch,
    @Schema(description = "Extended protocol, events of a log only: the event's seq") Long offset,
    @Schema(description = "With welcome, extended protocol: names the connection") String sid,
    @Schema(description = "With welcome: a lost connection goes on") Boolean restored,
    @Schema(description = "With restored: these subscriptions stand") List<String> restored_ids,
    @Schema(
            description = "With disconnect",
            enumeration = {
              "unauthorized",
              "token_expired",
              "server_restart",
              "too_slow",
              "too_many_commands",
              "no_pong",
              "unavailable",
              "remote"
            })
        String reason,
    @Schema(description = "With disconnect: whether to come back by oneself") Boolean reconnect) {}
