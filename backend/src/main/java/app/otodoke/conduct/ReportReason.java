package app.otodoke.conduct;

/** Why something is reported. */
public enum ReportReason {
  SPAM,
  HARASSMENT,
  HATE,
  SEXUAL,
  VIOLENCE,
  PRIVACY,
  OTHER
}
