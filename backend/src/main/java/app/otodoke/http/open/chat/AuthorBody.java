package app.otodoke.http.open.chat;

import app.otodoke.accounts.PersonView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody in a room, for programs. */
@Schema(name = "OpenAuthor")
public record AuthorBody(
    UUID id,
    @Schema(examples = "ada") String handle,
    @Schema(examples = "エイダ") String displayName,
    boolean bot) {

  static AuthorBody of(PersonView person) {
    return new AuthorBody(person.id(), person.handle(), person.displayName(), person.bot());
  }
}
