package app.otodoke.circle.internal;

import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.ChangeCircle;
import app.otodoke.circle.CircleChanged;
import app.otodoke.circle.CircleView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

@ApplicationScoped
class ChangeCircleService {

  private final CircleRepository repository;
  private final CircleQuery query;
  private final RecordAuditService audit;
  private final Event<CircleChanged> changed;

  ChangeCircleService(
      CircleRepository repository,
      CircleQuery query,
      RecordAuditService audit,
      Event<CircleChanged> changed) {
    this.repository = repository;
    this.query = query;
    this.audit = audit;
    this.changed = changed;
  }

  @Transactional
  CircleView call(Actor actor, ChangeCircle command) {
    CircleAccess.requireOwner(actor);
    CircleEntity circle = repository.findById(CircleEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    if (circle == null) {
      throw new NotThere();
    }
    Map<String, String> details = apply(command, circle);
    audit.call(new AuditEntry(actor.userId(), "circle.changed", null, details));
    CircleView view = query.view(circle);
    changed.fire(new CircleChanged(view));
    return view;
  }

  private static Map<String, String> apply(ChangeCircle command, CircleEntity circle) {
    CircleRules rules = new CircleRules();
    Map<String, String> details = new LinkedHashMap<>();
    if (command.name() != null) {
      circle.name = rules.name(command.name());
      details.put("name", circle.name);
    }
    if (command.language() != null) {
      circle.language = rules.language(command.language());
      details.put("language", circle.language);
    }
    if (command.registration() != null) {
      circle.registration = command.registration();
      details.put("registration", circle.registration.name());
    }
    if (command.accent() != null) {
      circle.accent = rules.accent(command.accent());
      details.put("accent", command.accent());
    }
    if (command.welcome() != null) {
      circle.welcome = rules.welcome(command.welcome());
      details.put("welcome", circle.welcome == null ? "" : "…");
    }
    rules.refuseIfWrong();
    return details;
  }
}
