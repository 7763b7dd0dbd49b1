package app.otodoke.http.open.accounts;

import app.otodoke.accounts.MeView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The account a program acts for. */
@Schema(name = "OpenMe")
public record MeBody(
    UUID id,
    @Schema(examples = "ada") String handle,
    @Schema(examples = "エイダ") String displayName,
    @Schema(nullable = true, description = "Root-relative address of the picture") String avatarUrl,
    @Schema(examples = "MEMBER") String role,
    @Schema(examples = "ja") String language) {

  static MeBody of(MeView me) {
    return new MeBody(
        me.id(), me.handle(), me.displayName(), me.avatarUrl(), me.role(), me.language());
  }
}
