package app.otodoke.circle;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;

/** The circle's settings, its foundation, its epoch and its audit log. */
public interface CircleApi {

  /** The circle as everyone may see it; before the foundation too. */
  CircleView current();

  /**
   * Founds the circle, once: of several at the same time exactly one succeeds. Joins the caller's
   * transaction.
   *
   * @throws AlreadyFounded when there is one
   * @throws app.otodoke.shared.InvalidInput when the name or the language will not do
   */
  CircleView establish(EstablishCircle command);

  /**
   * Changes settings; owners only.
   *
   * @throws app.otodoke.shared.NotAllowed to others
   */
  CircleView change(Actor actor, ChangeCircle command);

  /** Writes into the audit log, in the caller's transaction if there is one. */
  void record(AuditEntry entry);

  /**
   * The audit log, newest first; owners and moderators only.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws app.otodoke.shared.NotAllowed to others
   */
  Page<AuditView> audit(Actor actor, String after, int limit);

  /**
   * Names this life of the database: the same across restarts, another one after the database was
   * restored from a copy, so that nobody continues from positions that no longer mean the same.
   */
  String epoch();
}
