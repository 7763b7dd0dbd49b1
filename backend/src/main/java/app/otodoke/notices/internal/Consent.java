package app.otodoke.notices.internal;

import app.otodoke.conduct.ConductApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may be told of whose deeds. Everything that goes to an inbox or a device passes here, before
 * it is kept.
 */
@ApplicationScoped
class Consent {

  private final ConductApi conduct;

  Consent(ConductApi conduct) {
    this.conduct = conduct;
  }

  /** Somebody who did something, and somebody who would hear of it. */
  record Pair(UUID actorId, UUID userId) {}

  /** Leaves out what people do not want to hear, or may not. */
  List<NewNotice> wanted(Collection<NewNotice> notices) {
    Set<Pair> refused =
        refused(
            notices.stream()
                .map(notice -> new Pair(notice.actorId(), notice.userId()))
                .collect(Collectors.toSet()));
    return notices.stream()
        .filter(notice -> !refused.contains(new Pair(notice.actorId(), notice.userId())))
        .toList();
  }

  /** Those pairs of whom the second is not to hear of the first. */
  private Set<Pair> refused(Set<Pair> pairs) {
    Map<UUID, Set<UUID>> muted =
        conduct.muted(pairs.stream().map(Pair::userId).collect(Collectors.toSet()));
    return pairs.stream()
        .filter(
            pair ->
                pair.actorId().equals(pair.userId())
                    || muted.getOrDefault(pair.userId(), Set.of()).contains(pair.actorId())
                    || conduct.apart(pair.userId()).contains(pair.actorId()))
        .collect(Collectors.toSet());
  }
}
