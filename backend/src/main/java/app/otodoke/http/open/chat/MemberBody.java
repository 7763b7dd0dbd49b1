package app.otodoke.http.open.chat;

import app.otodoke.chat.RoomMember;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a room, for programs. */
@Schema(name = "OpenRoomMember")
public record MemberBody(
    AuthorBody person,
    @Schema(examples = "MEMBER", description = "OWNER, MODERATOR or MEMBER") String role,
    Instant joinedAt) {

  static MemberBody of(RoomMember member) {
    return new MemberBody(AuthorBody.of(member.person()), member.role().name(), member.joinedAt());
  }
}
