package app.otodoke.circle.internal;

import app.otodoke.circle.CircleView;
import app.otodoke.circle.Registration;
import app.otodoke.platform.mail.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The circle as everyone may see it. */
@ApplicationScoped
class CircleQuery {

  /** Offered before the foundation. */
  private static final String FIRST_LANGUAGE = "ja";

  private final CircleRepository repository;
  private final Mailer mailer;

  CircleQuery(CircleRepository repository, Mailer mailer) {
    this.repository = repository;
    this.mailer = mailer;
  }

  @Transactional
  CircleView one() {
    CircleEntity circle = repository.findById(CircleEntity.ONLY);
    return circle == null ? unfounded() : view(circle);
  }

  CircleView view(CircleEntity circle) {
    return new CircleView(
        true,
        circle.name,
        circle.language,
        circle.registration,
        circle.accent,
        circle.welcome,
        mailer.configured(),
        circle.foundedAt);
  }

  private CircleView unfounded() {
    return new CircleView(
        false, null, FIRST_LANGUAGE, Registration.CLOSED, null, null, mailer.configured(), null);
  }
}
