package app.otodoke.chat.internal;

import app.otodoke.chat.ConductRule;
import app.otodoke.shared.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks all that other modules forbid in rooms. */
@ApplicationScoped
class ConductRules {

  private final List<ConductRule> rules;

  ConductRules(@All List<ConductRule> rules) {
    this.rules = rules;
  }

  void beforeDirect(Actor actor, Collection<UUID> others, boolean fresh) {
    rules.forEach(rule -> rule.beforeDirect(actor, others, fresh));
  }

  void beforeMessage(Actor actor, UUID roomId, String body) {
    rules.forEach(rule -> rule.beforeMessage(actor, roomId, body));
  }
}
