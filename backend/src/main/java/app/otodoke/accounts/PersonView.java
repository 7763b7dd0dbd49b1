package app.otodoke.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as shown beside what they wrote.
 *
 * @param handle unique, {@code [a-z0-9_]}, 2 to 24 long
 * @param displayName 1 to 50 characters of any script
 * @param avatarUrl root-relative address of the picture; null when there is none
 * @param role OWNER, MODERATOR, MEMBER or BOT
 * @param bot whether a program writes with this account
 * @param gone whether the account is suspended or deleted
 * @param status what they say they are doing; null when they say nothing, and in what is kept of
 *     the past
 */
public record PersonView(
    UUID id,
    String handle,
    String displayName,
    @Nullable String avatarUrl,
    String role,
    boolean bot,
    boolean gone,
    @Nullable StatusView status) {

  /** Somebody who says nothing of what they are doing. */
  public PersonView(
      UUID id,
      String handle,
      String displayName,
      String avatarUrl,
      String role,
      boolean bot,
      boolean gone) {
    this(id, handle, displayName, avatarUrl, role, bot, gone, null);
  }

  /** The same person for what is kept, where a passing word does not belong. */
  public PersonView withoutStatus() {
    return status == null
        ? this
        : new PersonView(id, handle, displayName, avatarUrl, role, bot, gone);
  }
}
