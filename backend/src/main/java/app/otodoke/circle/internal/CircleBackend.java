package app.otodoke.circle.internal;

import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.AuditView;
import app.otodoke.circle.ChangeCircle;
import app.otodoke.circle.CircleApi;
import app.otodoke.circle.CircleView;
import app.otodoke.circle.EstablishCircle;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CircleBackend implements CircleApi {

  private final CircleQuery circle;
  private final EstablishCircleService establish;
  private final ChangeCircleService change;
  private final RecordAuditService record;
  private final AuditQuery audit;
  private final EpochQuery epochs;
  private volatile String epoch;

  CircleBackend(
      CircleQuery circle,
      EstablishCircleService establish,
      ChangeCircleService change,
      RecordAuditService record,
      AuditQuery audit,
      EpochQuery epochs) {
    this.circle = circle;
    this.establish = establish;
    this.change = change;
    this.record = record;
    this.audit = audit;
    this.epochs = epochs;
  }

  @Override
  public CircleView current() {
    return circle.one();
  }

  @Override
  public CircleView establish(EstablishCircle command) {
    return establish.call(command);
  }

  @Override
  public CircleView change(Actor actor, ChangeCircle command) {
    return change.call(actor, command);
  }

  @Override
  public void record(AuditEntry entry) {
    record.call(entry);
  }

  @Override
  public Page<AuditView> audit(Actor actor, String after, int limit) {
    return audit.page(actor, after, limit);
  }

  @Override
  public String epoch() {
    if (epoch == null) {
      epoch = epochs.one(); // a life of the database ends with the process at the earliest
    }
    return epoch;
  }
}
