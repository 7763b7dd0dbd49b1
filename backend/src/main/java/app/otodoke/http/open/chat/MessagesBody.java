package app.otodoke.http.open.chat;

import app.otodoke.chat.MessagesPage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a room's history, for programs. */
@Schema(name = "OpenMessages")
public record MessagesBody(
    @Schema(description = "The oldest first") List<MessageBody> messages,
    @Schema(description = "Following the log from here misses nothing") long position,
    @Schema(nullable = true, description = "Where older ones go on") Long before,
    @Schema(nullable = true, description = "Where newer ones go on") Long after) {

  static MessagesBody of(MessagesPage page) {
    return new MessagesBody(
        page.messages().stream().map(MessageBody::of).toList(),
        page.position(),
        page.before(),
        page.after());
  }
}
