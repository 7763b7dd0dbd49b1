package app.otodoke.accounts.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A person as read from the table; the picture's address is still to be found. */
record PersonRow(
    UUID id,
    String handle,
    String displayName,
    UUID avatarId,
    Role role,
    Instant suspendedAt,
    String statusText,
    String statusEmoji,
    Instant statusUntil) {

  /** The columns, for queries that answer these. */
  static final String COLUMNS =
      """
      select u.id, u.handle, u.displayName, u.avatarId, u.role, u.suspendedAt,
        u.statusText, u.statusEmoji, u.statusUntil
      from UserEntity u
      """;

  static PersonRow of(UserEntity user) {
    return new PersonRow(
        user.id,
        user.handle,
        user.displayName,
        user.avatarId,
        user.role,
        user.suspendedAt,
        user.statusText,
        user.statusEmoji,
        user.statusUntil);
  }

  static List<UUID> avatarIds(List<PersonRow> rows) {
    return rows.stream().map(PersonRow::avatarId).filter(Objects::nonNull).toList();
  }

  PersonView view(Map<UUID, String> avatars, Instant now) {
    return new PersonView(
        id,
        handle,
        displayName,
        avatarId == null ? null : avatars.get(avatarId),
        role.name(),
        role == Role.BOT,
        suspendedAt != null,
        new Status(statusText, statusEmoji, statusUntil).view(now));
  }
}
