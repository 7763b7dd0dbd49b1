package app.otodoke.conduct.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.conduct.ConductApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ConductBackend implements ConductApi {

  private final TurnFromService turnFrom;
  private final AversionsQuery aversions;
  private final Apart apart;

  ConductBackend(TurnFromService turnFrom, AversionsQuery aversions, Apart apart) {
    this.turnFrom = turnFrom;
    this.aversions = aversions;
    this.apart = apart;
  }

  @Override
  public void block(Actor actor, UUID userId, boolean blocked) {
    turnFrom.call(actor, Aversion.BLOCK, userId, blocked);
  }

  @Override
  public void mute(Actor actor, UUID userId, boolean muted) {
    turnFrom.call(actor, Aversion.MUTE, userId, muted);
  }

  @Override
  public List<PersonView> blocks(Actor actor) {
    return aversions.list(actor, Aversion.BLOCK);
  }

  @Override
  public List<PersonView> mutes(Actor actor) {
    return aversions.list(actor, Aversion.MUTE);
  }

  @Override
  public Set<UUID> apart(UUID userId) {
    return apart.from(userId);
  }

  @Override
  public Map<UUID, Set<UUID>> muted(Collection<UUID> userIds) {
    return aversions.muted(userIds);
  }
}
