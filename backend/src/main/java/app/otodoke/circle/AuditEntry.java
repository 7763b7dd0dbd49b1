package app.otodoke.circle;

import java.util.Map;
import java.util.UUID;

/**
 * Something worth remembering that was done with power over others, or to an account.
 *
 * @param actorId who did it; null when nobody was signed in
 * @param action {@code noun.participle}, for example {@code member.suspended}
 * @param subjectId whom or what it was done to; null for the circle itself
 * @param details few and short; never a secret
 */
public record AuditEntry(UUID actorId, String action, UUID subjectId, Map<String, String> details) {

  public AuditEntry {
    details = Map.copyOf(details);
  }
}
