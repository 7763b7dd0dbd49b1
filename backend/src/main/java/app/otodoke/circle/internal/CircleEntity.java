package app.otodoke.circle.internal;

import app.otodoke.circle.Registration;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row of the circle's settings. */
@Entity(name = "Circle")
@Table(schema = "circle", name = "settings")
class CircleEntity {

  static final int ONLY = 1;

  @Id int id = ONLY;
  String name;
  String language;

  @Enumerated(EnumType.STRING)
  Registration registration;

  String accent;
  String welcome;

  Instant foundedAt;
}
