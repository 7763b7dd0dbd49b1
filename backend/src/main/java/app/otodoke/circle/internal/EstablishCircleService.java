package app.otodoke.circle.internal;

import app.otodoke.circle.AlreadyFounded;
import app.otodoke.circle.CircleChanged;
import app.otodoke.circle.CircleView;
import app.otodoke.circle.EstablishCircle;
import app.otodoke.circle.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

@ApplicationScoped
class EstablishCircleService {

  private final EntityManager entities;
  private final CircleRepository repository;
  private final CircleQuery circle;
  private final Event<CircleChanged> changed;
  private final Clock clock;

  EstablishCircleService(
      EntityManager entities,
      CircleRepository repository,
      CircleQuery circle,
      Event<CircleChanged> changed,
      Clock clock) {
    this.entities = entities;
    this.repository = repository;
    this.circle = circle;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  CircleView call(EstablishCircle command) {
    CircleRules rules = new CircleRules();
    String name = rules.name(command.name());
    String language = rules.language(command.language());
    rules.refuseIfWrong();
    // the primary key decides: whoever comes second waits for the first and finds the row
    int rows =
        entities
            .createNativeQuery(
                """
                insert into circle.settings (id, name, language, registration, founded_at)
                values (:id, :name, :language, :registration, :now) on conflict do nothing
                """)
            .setParameter("id", CircleEntity.ONLY)
            .setParameter("name", name)
            .setParameter("language", language)
            .setParameter("registration", Registration.INVITE.name())
            .setParameter("now", clock.instant())
            .executeUpdate();
    if (rows == 0) {
      throw new AlreadyFounded();
    }
    CircleView view = circle.view(repository.findById(CircleEntity.ONLY));
    changed.fire(new CircleChanged(view));
    return view;
  }
}
