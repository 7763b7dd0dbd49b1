package app.otodoke.conduct;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.UUID;

/** What people report, and what moderators do about it. */
public interface ReportsApi {

  /**
   * Reports something the actor can see, with its words as they are now. Reporting it again while
   * the report is open changes nothing.
   *
   * @throws app.otodoke.shared.NotThere when the actor cannot see it
   * @throws app.otodoke.shared.InvalidInput when reason or note will not do, or it is oneself
   * @throws app.otodoke.shared.TooManyRequests after ten reports at once
   */
  UUID report(Actor actor, MakeReport command);

  /**
   * The queue, the oldest open report first or the newest resolved one; moderators only.
   *
   * @param state null for open ones
   * @param after the cursor of the page before; null for the beginning
   * @param limit 1 to 100
   * @throws app.otodoke.shared.NotAllowed to others
   */
  Page<ReportView> reports(Actor actor, ReportState state, String after, int limit);

  /**
   * Assigns, resolves or opens again; moderators only.
   *
   * @throws app.otodoke.shared.NotThere when there is no such report
   * @throws app.otodoke.shared.InvalidInput when the assignee is no moderator
   */
  ReportView change(Actor actor, UUID reportId, ChangeReport command);
}
