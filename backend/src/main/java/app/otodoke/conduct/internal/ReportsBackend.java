package app.otodoke.conduct.internal;

import app.otodoke.conduct.ChangeReport;
import app.otodoke.conduct.MakeReport;
import app.otodoke.conduct.ReportState;
import app.otodoke.conduct.ReportView;
import app.otodoke.conduct.ReportsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReportsBackend implements ReportsApi {

  private final MakeReportService make;
  private final ReportsQuery reports;
  private final ChangeReportService change;

  ReportsBackend(MakeReportService make, ReportsQuery reports, ChangeReportService change) {
    this.make = make;
    this.reports = reports;
    this.change = change;
  }

  @Override
  public UUID report(Actor actor, MakeReport command) {
    return make.call(actor, command);
  }

  @Override
  public Page<ReportView> reports(Actor actor, ReportState state, String after, int limit) {
    return reports.page(actor, state, after, limit);
  }

  @Override
  public ReportView change(Actor actor, UUID reportId, ChangeReport command) {
    change.call(actor, reportId, command);
    return reports.one(reportId);
  }
}
