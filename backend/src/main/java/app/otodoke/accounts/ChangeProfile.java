package app.otodoke.accounts;

import java.util.Map;

/**
 * Changes one's profile; null leaves a field as it is.
 *
 * @param handle see {@link RegisterAccount}
 * @param displayName see {@link RegisterAccount}
 * @param bio up to 500 characters; empty for none
 * @param language {@code ja} or {@code en}
 * @param settings replaces the named settings, an empty text removes one; at most 64 in all
 * @param status what one says one is doing
 * @param directFrom who may write one directly
 */
public record ChangeProfile(
    String handle,
    String displayName,
    String bio,
    String language,
    Map<String, String> settings,
    ChangeStatus status,
    DirectFrom directFrom) {

  /** A change that leaves status and direct messages as they are. */
  public ChangeProfile(
      String handle,
      String displayName,
      String bio,
      String language,
      Map<String, String> settings) {
    this(handle, displayName, bio, language, settings, null, null);
  }
}
