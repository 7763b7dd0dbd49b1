package app.otodoke.conduct;

import java.util.UUID;

/**
 * Reports a message, a post, a comment or a person: exactly one of them.
 *
 * @param roomId the message's room
 * @param messageId a message the reporter can read
 * @param postId a post
 * @param commentId a comment
 * @param userId a person
 * @param reason why
 * @param note in one's own words, up to 1,000 characters; may be null
 */
public record MakeReport(
    UUID roomId,
    UUID messageId,
    UUID postId,
    UUID commentId,
    UUID userId,
    ReportReason reason,
    String note) {}
