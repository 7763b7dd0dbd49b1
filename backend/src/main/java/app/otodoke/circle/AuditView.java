package app.otodoke.circle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An {@link AuditEntry} as kept. Names of the people are left to the reader to fetch. */
public record AuditView(
    UUID id,
    Instant at,
    UUID actorId,
    String action,
    UUID subjectId,
    Map<String, String> details) {}
