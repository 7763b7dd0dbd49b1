package app.otodoke.conduct;

import app.otodoke.accounts.PersonView;
import java.time.Instant;

/**
 * A ban.
 *
 * @param by the moderator
 * @param purged whether all they wrote is gone; false while it is being taken away, and where it
 *     stays
 */
public record BanView(
    PersonView person, PersonView by, String reason, Instant at, boolean purge, boolean purged) {}
