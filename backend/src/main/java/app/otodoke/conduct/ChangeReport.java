package app.otodoke.conduct;

import java.util.UUID;

/**
 * Takes a report further; null leaves a field as it is.
 *
 * @param state RESOLVED ends it, OPEN opens it again
 * @param resolution what was done, up to 1,000 characters
 * @param assignee the moderator who sees to it
 */
public record ChangeReport(ReportState state, String resolution, UUID assignee) {}
