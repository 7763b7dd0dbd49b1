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
 */
public record ChangeProfile(
    String handle,
    String displayName,
    String bio,
    String language,
    Map<String, String> settings,
    ChangeStatus status) {

  /** A change that leaves the status as it is. */
  public ChangeProfile(
      String handle,
      String displayName,
      String bio,
      String language,
      Map<String, String> settings) {
    this(handle, displayName, bio, language, settings, null);
  }
}
