package app.otodoke.conduct;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as moderators see it.
 *
 * @param subjectId the message, post, comment or person
 * @param roomId the message's room; null for what is in none
 * @param postId the comment's post; null for what is no comment
 * @param author who wrote it, or the person
 * @param content the words as they were when they were reported
 * @param assignee who sees to it; null for nobody yet
 * @param resolvedBy null while it is open
 */
public record ReportView(
    UUID id,
    ReportKind kind,
    UUID subjectId,
    @Nullable UUID roomId,
    @Nullable UUID postId,
    PersonView author,
    PersonView reporter,
    ReportReason reason,
    @Nullable String note,
    String content,
    ReportState state,
    @Nullable PersonView assignee,
    @Nullable String resolution,
    Instant createdAt,
    @Nullable Instant resolvedAt,
    @Nullable PersonView resolvedBy) {}
