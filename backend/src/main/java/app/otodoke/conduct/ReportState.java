package app.otodoke.conduct;

/** Whether a report still waits for a moderator. */
public enum ReportState {
  OPEN,
  RESOLVED
}
