package app.otodoke.http.open.accounts;

import app.otodoke.accounts.PersonView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member, for programs. */
@Schema(name = "OpenPerson")
public record PersonBody(
    UUID id,
    @Schema(examples = "ada") String handle,
    @Schema(examples = "エイダ") String displayName,
    @Schema(nullable = true, description = "Root-relative address of the picture") String avatarUrl,
    @Schema(examples = "MEMBER") String role,
    boolean bot) {

  static PersonBody of(PersonView person) {
    return new PersonBody(
        person.id(),
        person.handle(),
        person.displayName(),
        person.avatarUrl(),
        person.role(),
        person.bot());
  }
}
