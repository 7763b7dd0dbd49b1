package app.otodoke.http.open.chat;

import app.otodoke.chat.CardRef;
import app.otodoke.chat.PostMessage;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a program wants to say. */
@Schema(name = "OpenNewMessage")
public record NewMessageBody(
    @Schema(description = "Made by the program; a repeat is recognised by it", required = true)
        UUID clientId,
    @Schema(description = "Markdown; may be empty next to files or cards", maxLength = 8000)
        String body,
    @Schema(description = "At most 10 completed uploads of one's own") List<NewFileBody> files,
    @Schema(description = "At most 5 things shown as cards") List<MessageBody.CardBody> cards,
    @Schema(nullable = true, description = "The message of the same room it answers")
        UUID replyTo) {

  PostMessage in(UUID roomId) {
    return new PostMessage(
        roomId,
        clientId,
        body,
        present(files).stream()
            .map(file -> new PostMessage.NewAttachment(file.id(), file.alt()))
            .toList(),
        present(cards).stream().map(card -> new CardRef(card.kind(), card.id())).toList(),
        replyTo);
  }

  private static <T> List<T> present(List<T> items) {
    return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
  }

  /** A file to go with it. */
  @Schema(name = "OpenNewFile")
  public record NewFileBody(
      UUID id, @Schema(nullable = true, description = "What it shows") String alt) {}
}
