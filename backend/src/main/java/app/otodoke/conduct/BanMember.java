package app.otodoke.conduct;

/**
 * Shuts a person out.
 *
 * @param reason up to 500 characters; null for none
 * @param purge whether all they wrote is taken away
 */
public record BanMember(String reason, boolean purge) {}
