package app.otodoke.conduct;

/** What is reported. */
public enum ReportKind {
  MESSAGE,
  POST,
  COMMENT,
  PERSON
}
