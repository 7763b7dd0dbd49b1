package app.otodoke.circle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link AuditEntry} as kept. Names of the people are left to the reader to fetch. */
public record AuditView(
    UUID id,
    Instant at,
    @Nullable UUID actorId,
    String action,
    @Nullable UUID subjectId,
    Map<String, String> details) {}
